CREATE TABLE "check_budgets" (
	"workspace_id" uuid NOT NULL,
	"month" text NOT NULL,
	"cap_micros" bigint NOT NULL,
	"reserved_micros" bigint NOT NULL,
	"spent_micros" bigint NOT NULL,
	CONSTRAINT "check_budgets_workspace_id_month_pk" PRIMARY KEY("workspace_id","month")
);
--> statement-breakpoint
CREATE TABLE "rank_contexts" (
	"workspace_id" uuid NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "rank_contexts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"depth" integer NOT NULL,
	"features" text[] NOT NULL,
	"owned" text[] NOT NULL,
	"url" text,
	"hash" text NOT NULL,
	CONSTRAINT "rank_contexts_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "rank_contexts_unique" UNIQUE("workspace_id","hash")
);
--> statement-breakpoint
CREATE TABLE "rank_months" (
	"workspace_id" uuid NOT NULL,
	"keyword_id" uuid NOT NULL,
	"month" date NOT NULL,
	"source" text NOT NULL,
	"ranks" smallint[] NOT NULL,
	"seen" integer[] NOT NULL,
	"contexts" integer[] NOT NULL,
	CONSTRAINT "rank_months_workspace_id_keyword_id_month_source_pk" PRIMARY KEY("workspace_id","keyword_id","month","source")
);
--> statement-breakpoint
ALTER TABLE "check_budgets" ADD CONSTRAINT "check_budgets_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rank_contexts" ADD CONSTRAINT "rank_contexts_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rank_months" ADD CONSTRAINT "rank_months_keyword_fk" FOREIGN KEY ("workspace_id","keyword_id") REFERENCES "public"."tracked_keywords"("workspace_id","id") ON DELETE cascade ON UPDATE no action;