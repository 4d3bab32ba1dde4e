CREATE TABLE "chat_exchanges" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"question" text NOT NULL,
	"text" text NOT NULL,
	"answers" jsonb NOT NULL,
	"status" text NOT NULL,
	"failure" text,
	"reason" text NOT NULL,
	"model" text,
	"cost_micros" bigint,
	"tokens" integer NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "chat_exchanges_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "chat_exchanges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "chat_threads" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "chat_threads_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "chat_threads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "chat_exchanges" ADD CONSTRAINT "chat_exchanges_thread_fk" FOREIGN KEY ("workspace_id","thread_id") REFERENCES "public"."chat_threads"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_threads" ADD CONSTRAINT "chat_threads_member_fk" FOREIGN KEY ("workspace_id","user_id") REFERENCES "public"."members"("workspace_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chat_exchanges_thread_index" ON "chat_exchanges" USING btree ("workspace_id","thread_id","asked_at","id");--> statement-breakpoint
CREATE INDEX "chat_threads_user_index" ON "chat_threads" USING btree ("workspace_id","user_id","updated_at","id");--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "chat_exchanges" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "chat_threads" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "chat_threads" TO sightline_request;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "chat_exchanges" TO sightline_request;
