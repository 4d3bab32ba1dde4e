CREATE TABLE "event_subscriptions" (
	"workspace_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"last_seq" bigint NOT NULL,
	"failures" smallint NOT NULL,
	"reason" text,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "event_subscriptions_workspace_id_channel_id_pk" PRIMARY KEY("workspace_id","channel_id")
);
--> statement-breakpoint
ALTER TABLE "event_subscriptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "event_subscriptions" ADD CONSTRAINT "event_subscriptions_channel_fk" FOREIGN KEY ("workspace_id","channel_id") REFERENCES "public"."alert_channels"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_subscriptions_next_attempt_index" ON "event_subscriptions" USING btree ("next_attempt_at");--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "event_subscriptions" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "event_subscriptions" TO sightline_request;
