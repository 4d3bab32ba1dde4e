CREATE TABLE "monitor_hours" (
	"workspace_id" uuid NOT NULL,
	"monitor_id" uuid NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"looks" integer NOT NULL,
	"watched_ms" integer NOT NULL,
	"up_ms" integer NOT NULL,
	CONSTRAINT "monitor_hours_workspace_id_monitor_id_hour_pk" PRIMARY KEY("workspace_id","monitor_id","hour")
);
--> statement-breakpoint
ALTER TABLE "monitor_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "monitor_hours" ADD CONSTRAINT "monitor_hours_monitor_fk" FOREIGN KEY ("workspace_id","monitor_id") REFERENCES "public"."monitors"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "monitor_hours_hour_index" ON "monitor_hours" USING btree ("hour");--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "monitor_hours" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "monitor_hours" TO sightline_request;
