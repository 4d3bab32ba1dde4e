CREATE TABLE "check_budgets" (
	"workspace_id" uuid NOT NULL,
	"month" text NOT NULL,
	"cap_micros" bigint NOT NULL,
	"reserved_micros" bigint NOT NULL,
	"spent_micros" bigint NOT NULL,
	CONSTRAINT "check_budgets_workspace_id_month_pk" PRIMARY KEY("workspace_id","month")
);
--> statement-breakpoint
ALTER TABLE "check_budgets" ADD CONSTRAINT "check_budgets_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;