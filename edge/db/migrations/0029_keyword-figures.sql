CREATE TABLE "figure_claims" (
	"owner" text NOT NULL,
	"source" text NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"keyword" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "figure_claims_owner_source_country_language_keyword_pk" PRIMARY KEY("owner","source","country","language","keyword")
);
--> statement-breakpoint
CREATE TABLE "keyword_figures" (
	"workspace_id" uuid NOT NULL,
	"source" text NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"keyword" text NOT NULL,
	"metric" text NOT NULL,
	"figure" jsonb NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "keyword_figures_workspace_id_source_country_language_keyword_metric_pk" PRIMARY KEY("workspace_id","source","country","language","keyword","metric")
);
--> statement-breakpoint
ALTER TABLE "keyword_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "keyword_sources" (
	"workspace_id" uuid NOT NULL,
	"source" text NOT NULL,
	"sealed_settings" text NOT NULL,
	"last_failure" jsonb,
	"tested_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "keyword_sources_workspace_id_source_pk" PRIMARY KEY("workspace_id","source")
);
--> statement-breakpoint
ALTER TABLE "keyword_sources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shared_figures" (
	"source" text NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"keyword" text NOT NULL,
	"metric" text NOT NULL,
	"figure" jsonb NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "shared_figures_source_country_language_keyword_metric_pk" PRIMARY KEY("source","country","language","keyword","metric")
);
--> statement-breakpoint
ALTER TABLE "keyword_figures" ADD CONSTRAINT "keyword_figures_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "keyword_sources" ADD CONSTRAINT "keyword_sources_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "figure_claims_claim_index" ON "figure_claims" USING btree ("claim_id");--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "keyword_figures" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "keyword_sources" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "keyword_sources" TO sightline_request;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "keyword_figures" TO sightline_request;
