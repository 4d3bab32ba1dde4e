CREATE TABLE "research_lists" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"note" text NOT NULL,
	"tags" jsonb NOT NULL,
	"country" text NOT NULL,
	"language" text NOT NULL,
	"history" jsonb NOT NULL,
	"keywords" jsonb NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "research_lists_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "research_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "research_lists" ADD CONSTRAINT "research_lists_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "research_lists_updated_index" ON "research_lists" USING btree ("workspace_id","updated_at");--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "research_lists" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "research_lists" TO sightline_request;
