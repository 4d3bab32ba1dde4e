CREATE TABLE "monitor_changes" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"monitor_id" uuid NOT NULL,
	"fields" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "monitor_changes_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "monitor_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "monitors" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"url" text NOT NULL,
	"settings" jsonb NOT NULL,
	"state" jsonb NOT NULL,
	"last_due_ms" bigint NOT NULL,
	"last_look_at" timestamp (3) with time zone,
	"next_look_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "monitors_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "monitors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "monitor_changes" ADD CONSTRAINT "monitor_changes_monitor_fk" FOREIGN KEY ("workspace_id","monitor_id") REFERENCES "public"."monitors"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monitors" ADD CONSTRAINT "monitors_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "monitor_changes_monitor_index" ON "monitor_changes" USING btree ("workspace_id","monitor_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "monitors_next_look_index" ON "monitors" USING btree ("next_look_at");--> statement-breakpoint
CREATE INDEX "monitors_project_index" ON "monitors" USING btree ("workspace_id","project_id");--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "monitor_changes" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "monitors" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "monitors" TO sightline_request;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "monitor_changes" TO sightline_request;
