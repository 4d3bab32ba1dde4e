CREATE TABLE "event_counters" (
	"workspace_id" uuid NOT NULL,
	"log" text NOT NULL,
	"last_seq" bigint NOT NULL,
	CONSTRAINT "event_counters_workspace_id_log_pk" PRIMARY KEY("workspace_id","log")
);
--> statement-breakpoint
ALTER TABLE "event_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "logged_events" (
	"workspace_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"id" uuid NOT NULL,
	"project_id" uuid,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"data" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "logged_events_workspace_id_seq_pk" PRIMARY KEY("workspace_id","seq")
);
--> statement-breakpoint
ALTER TABLE "logged_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "event_counters" ADD CONSTRAINT "event_counters_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logged_events" ADD CONSTRAINT "logged_events_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logged_events" ADD CONSTRAINT "logged_events_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "logged_events_project_index" ON "logged_events" USING btree ("workspace_id","project_id","seq" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "logged_events_at_index" ON "logged_events" USING btree ("at");--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "event_counters" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "logged_events" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "event_counters" TO sightline_request;--> statement-breakpoint
GRANT SELECT, INSERT ON "logged_events" TO sightline_request;
