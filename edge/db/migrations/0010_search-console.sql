CREATE TABLE "search_console_days" (
	"workspace_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"day" date NOT NULL,
	"clicks" integer NOT NULL,
	"impressions" integer NOT NULL,
	"position" real NOT NULL,
	CONSTRAINT "search_console_days_workspace_id_project_id_day_pk" PRIMARY KEY("workspace_id","project_id","day")
);
--> statement-breakpoint
CREATE TABLE "search_console_links" (
	"workspace_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"property" text,
	"refresh_token" text NOT NULL,
	"status" text NOT NULL,
	"imported_until" date,
	"filled_from" date,
	"fill_started_at" timestamp (3) with time zone,
	"next_run_at" timestamp (3) with time zone NOT NULL,
	"failures" smallint NOT NULL,
	"reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "search_console_links_workspace_id_project_id_pk" PRIMARY KEY("workspace_id","project_id")
);
--> statement-breakpoint
CREATE TABLE "search_console_points" (
	"workspace_id" uuid NOT NULL,
	"keyword_id" uuid NOT NULL,
	"day" date NOT NULL,
	"clicks" integer NOT NULL,
	"impressions" integer NOT NULL,
	"position" real NOT NULL,
	CONSTRAINT "search_console_points_workspace_id_keyword_id_day_pk" PRIMARY KEY("workspace_id","keyword_id","day")
);
--> statement-breakpoint
ALTER TABLE "search_console_days" ADD CONSTRAINT "search_console_days_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_console_links" ADD CONSTRAINT "search_console_links_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_console_points" ADD CONSTRAINT "search_console_points_keyword_fk" FOREIGN KEY ("workspace_id","keyword_id") REFERENCES "public"."tracked_keywords"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_console_links_due_index" ON "search_console_links" USING btree ("next_run_at");