CREATE TABLE "language_connections" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"vendor" text NOT NULL,
	"base_url" text NOT NULL,
	"dialect" text NOT NULL,
	"model" text NOT NULL,
	"embedding_model" text,
	"sealed_key" text NOT NULL,
	"last_four" text NOT NULL,
	"capabilities" jsonb NOT NULL,
	"prices" jsonb,
	"off_reason" text,
	"paused_until" timestamp (3) with time zone,
	"tested_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "language_connections_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "language_connections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "check_budgets" ADD COLUMN "purpose" text DEFAULT 'checks' NOT NULL;--> statement-breakpoint
ALTER TABLE "check_holds" ADD COLUMN "purpose" text DEFAULT 'checks' NOT NULL;--> statement-breakpoint
ALTER TABLE "check_budgets" DROP CONSTRAINT "check_budgets_workspace_id_month_pk";--> statement-breakpoint
ALTER TABLE "check_budgets" ADD CONSTRAINT "check_budgets_workspace_id_purpose_month_pk" PRIMARY KEY("workspace_id","purpose","month");--> statement-breakpoint
ALTER TABLE "language_connections" ADD CONSTRAINT "language_connections_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "language_connections" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "language_connections" TO sightline_request;
