CREATE TABLE "alert_series_states" (
	"workspace_id" uuid NOT NULL,
	"rule_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"state" jsonb NOT NULL,
	CONSTRAINT "alert_series_states_workspace_id_rule_id_subject_pk" PRIMARY KEY("workspace_id","rule_id","subject")
);
--> statement-breakpoint
ALTER TABLE "alert_series_states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "alert_series_states" ADD CONSTRAINT "alert_series_states_rule_fk" FOREIGN KEY ("workspace_id","rule_id") REFERENCES "public"."alert_rules"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "alert_series_states" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "alert_series_states" TO sightline_request;
