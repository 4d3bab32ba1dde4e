CREATE TABLE "observations" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"engine" text NOT NULL,
	"vertical" text NOT NULL,
	"query" text NOT NULL,
	"query_hash" text GENERATED ALWAYS AS (md5(query)) STORED NOT NULL,
	"device" text NOT NULL,
	"host" text NOT NULL,
	"page" integer NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	"stored_at" timestamp (3) with time zone NOT NULL,
	"snapshot" json NOT NULL,
	CONSTRAINT "observations_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "observations_newest_index" ON "observations" USING btree ("workspace_id","observed_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "observations_query_index" ON "observations" USING btree ("workspace_id","query_hash","observed_at" DESC NULLS LAST,"id" DESC NULLS LAST);