CREATE TABLE "digest_mails" (
	"workspace_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"period_end" timestamp (3) with time zone NOT NULL,
	"id" uuid NOT NULL,
	"period" text NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "digest_mails_workspace_id_user_id_period_end_pk" PRIMARY KEY("workspace_id","user_id","period_end")
);
--> statement-breakpoint
ALTER TABLE "digest_mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "digests" (
	"workspace_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"frequency" text NOT NULL,
	"time_zone" text NOT NULL,
	"locale" text NOT NULL,
	"next_end_at" timestamp (3) with time zone,
	CONSTRAINT "digests_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "digests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "digest_mails" ADD CONSTRAINT "digest_mails_digest_fk" FOREIGN KEY ("workspace_id","user_id") REFERENCES "public"."digests"("workspace_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_member_fk" FOREIGN KEY ("workspace_id","user_id") REFERENCES "public"."members"("workspace_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digest_mails_period_end_index" ON "digest_mails" USING btree ("period_end");--> statement-breakpoint
CREATE INDEX "digests_next_end_index" ON "digests" USING btree ("next_end_at");--> statement-breakpoint
CREATE INDEX "logged_events_period_index" ON "logged_events" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "digest_mails" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "digests" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "digests" TO sightline_request;--> statement-breakpoint
GRANT SELECT ON "digest_mails" TO sightline_request;
