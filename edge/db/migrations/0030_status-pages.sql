CREATE TABLE "status_pages" (
	"workspace_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"token" text NOT NULL,
	"title" text NOT NULL,
	"monitor_ids" uuid[] NOT NULL,
	"locale" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "status_pages_workspace_id_project_id_pk" PRIMARY KEY("workspace_id","project_id")
);
--> statement-breakpoint
ALTER TABLE "status_pages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "status_pages" ADD CONSTRAINT "status_pages_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "status_pages_token_index" ON "status_pages" USING btree ("token");--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "status_pages" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "status_pages" TO sightline_request;
