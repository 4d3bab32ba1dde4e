CREATE TABLE "check_holds" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"month" text NOT NULL,
	"held_micros" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "check_holds_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "check_holds" ADD CONSTRAINT "check_holds_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "check_holds_created_index" ON "check_holds" USING btree ("created_at");