CREATE TABLE "collection_plans" (
	"workspace_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"cadence" text NOT NULL,
	"full_depth" integer NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "collection_plans_workspace_id_project_id_pk" PRIMARY KEY("workspace_id","project_id")
);
--> statement-breakpoint
CREATE TABLE "collection_runs" (
	"workspace_id" uuid NOT NULL,
	"keyword_id" uuid NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"project_id" uuid NOT NULL,
	"search_id" uuid,
	"status" text NOT NULL,
	"reason" text,
	"month" text NOT NULL,
	"held_micros" bigint NOT NULL,
	"booked_micros" bigint NOT NULL,
	"deliver_after" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "collection_runs_workspace_id_keyword_id_run_at_pk" PRIMARY KEY("workspace_id","keyword_id","run_at")
);
--> statement-breakpoint
CREATE TABLE "dead_letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"queue" text NOT NULL,
	"job" jsonb NOT NULL,
	"reason" text NOT NULL,
	"attempts" integer NOT NULL,
	"died_at" timestamp (3) with time zone NOT NULL,
	"replayed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "keyword_schedules" (
	"workspace_id" uuid NOT NULL,
	"keyword_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"next_run_at" timestamp (3) with time zone NOT NULL,
	"full_search_at" timestamp (3) with time zone,
	CONSTRAINT "keyword_schedules_workspace_id_keyword_id_pk" PRIMARY KEY("workspace_id","keyword_id")
);
--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"queue" text NOT NULL,
	"job" jsonb NOT NULL,
	"available_at" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "provider_states" (
	"provider" text PRIMARY KEY NOT NULL,
	"breaker" text NOT NULL,
	"failures" integer NOT NULL,
	"reason" text,
	"opened_at" timestamp (3) with time zone,
	"retry_at" timestamp (3) with time zone,
	"minute" bigint NOT NULL,
	"calls" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "provider_tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"search_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"provider_task_id" text,
	"status" text NOT NULL,
	"reason" text,
	"post_cost_micros" bigint,
	"posted_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "provider_tasks_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "provider_tasks_provider_task_id_unique" UNIQUE("provider_task_id")
);
--> statement-breakpoint
CREATE TABLE "searches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"engine" text NOT NULL,
	"keyword" text NOT NULL,
	"normalized" text NOT NULL,
	"normalized_hash" text GENERATED ALWAYS AS (md5(normalized)) STORED NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"device" text NOT NULL,
	"day" date NOT NULL,
	"depth" integer NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"attempts" smallint NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"cost_micros" bigint NOT NULL,
	"snapshot" json,
	"top_ten" text[],
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "collection_plans" ADD CONSTRAINT "collection_plans_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_runs" ADD CONSTRAINT "collection_runs_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_runs" ADD CONSTRAINT "collection_runs_search_id_searches_id_fk" FOREIGN KEY ("search_id") REFERENCES "public"."searches"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "keyword_schedules" ADD CONSTRAINT "keyword_schedules_keyword_fk" FOREIGN KEY ("workspace_id","keyword_id") REFERENCES "public"."tracked_keywords"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_tasks" ADD CONSTRAINT "provider_tasks_search_id_searches_id_fk" FOREIGN KEY ("search_id") REFERENCES "public"."searches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "collection_runs_project_index" ON "collection_runs" USING btree ("workspace_id","project_id","run_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "collection_runs_search_index" ON "collection_runs" USING btree ("search_id","workspace_id");--> statement-breakpoint
CREATE INDEX "collection_runs_open_index" ON "collection_runs" USING btree ("status","created_at") WHERE status IN ('queued', 'waiting');--> statement-breakpoint
CREATE INDEX "collection_runs_created_index" ON "collection_runs" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "dead_letters_newest_index" ON "dead_letters" USING btree ("died_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "keyword_schedules_due_index" ON "keyword_schedules" USING btree ("next_run_at");--> statement-breakpoint
CREATE INDEX "keyword_schedules_project_index" ON "keyword_schedules" USING btree ("workspace_id","project_id","next_run_at");--> statement-breakpoint
CREATE INDEX "outbox_messages_available_index" ON "outbox_messages" USING btree ("available_at");--> statement-breakpoint
CREATE INDEX "provider_tasks_open_index" ON "provider_tasks" USING btree ("status","posted_at") WHERE status IN ('posting', 'posted', 'received');--> statement-breakpoint
CREATE INDEX "provider_tasks_search_index" ON "provider_tasks" USING btree ("search_id");--> statement-breakpoint
CREATE UNIQUE INDEX "searches_unique" ON "searches" USING btree ("engine","normalized_hash","country","language","device","day","depth") WHERE status <> 'failed';--> statement-breakpoint
CREATE INDEX "searches_wanted_index" ON "searches" USING btree ("not_before") WHERE status = 'wanted';--> statement-breakpoint
CREATE INDEX "searches_created_index" ON "searches" USING btree ("created_at");