CREATE TABLE "project_days" (
	"workspace_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"day" date NOT NULL,
	"ctr_model" text NOT NULL,
	"tracked" integer NOT NULL,
	"known" integer NOT NULL,
	"visibility" numeric(5, 2),
	"average_position" numeric(7, 2),
	"distribution" jsonb NOT NULL,
	CONSTRAINT "project_days_workspace_id_project_id_day_pk" PRIMARY KEY("workspace_id","project_id","day")
);
--> statement-breakpoint
CREATE TABLE "rank_points" (
	"workspace_id" uuid NOT NULL,
	"keyword_id" uuid NOT NULL,
	"day" date NOT NULL,
	"source" text NOT NULL,
	"status" text NOT NULL,
	"position" smallint,
	"absolute" smallint,
	"depth" integer NOT NULL,
	"url" text,
	"features" text[] NOT NULL,
	"owned" text[] NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rank_points_workspace_id_keyword_id_day_source_pk" PRIMARY KEY("workspace_id","keyword_id","day","source")
) PARTITION BY RANGE ("day");
--> statement-breakpoint
CREATE TABLE "rank_points_default" PARTITION OF "rank_points" DEFAULT;
--> statement-breakpoint
CREATE TABLE "tracked_keywords" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"keyword" text NOT NULL,
	"normalized" text NOT NULL,
	"normalized_hash" text GENERATED ALWAYS AS (md5(normalized)) STORED NOT NULL,
	"engine" text NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"device" text NOT NULL,
	"tags" text[] NOT NULL,
	"note" text NOT NULL,
	"is_favourite" boolean NOT NULL,
	"target_url" text,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"status" text,
	"source" text,
	"position" smallint,
	"absolute" smallint,
	"depth" integer,
	"url" text,
	"features" text[],
	"owned" text[],
	"checked_at" timestamp (3) with time zone,
	"best_position" smallint,
	"best_day" text,
	"recent" jsonb NOT NULL,
	CONSTRAINT "tracked_keywords_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "tracked_keywords_unique" UNIQUE("workspace_id","project_id","normalized_hash","engine","country","language","device")
);
--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "match" jsonb DEFAULT '{"kind":"domain"}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "competitors" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "data_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "project_days" ADD CONSTRAINT "project_days_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rank_points" ADD CONSTRAINT "rank_points_keyword_fk" FOREIGN KEY ("workspace_id","keyword_id") REFERENCES "public"."tracked_keywords"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracked_keywords" ADD CONSTRAINT "tracked_keywords_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracked_keywords" ADD CONSTRAINT "tracked_keywords_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tracked_keywords_newest_index" ON "tracked_keywords" USING btree ("workspace_id","project_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "tracked_keywords_search_index" ON "tracked_keywords" USING btree ("workspace_id","normalized_hash","engine","device");