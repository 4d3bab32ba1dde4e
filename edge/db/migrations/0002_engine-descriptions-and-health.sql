CREATE TABLE "engine_descriptions" (
	"engine" text NOT NULL,
	"version" text NOT NULL,
	"description" json NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "engine_descriptions_engine_version_pk" PRIMARY KEY("engine","version")
);
--> statement-breakpoint
CREATE TABLE "engine_health" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"engine" text NOT NULL,
	"rules_version" text NOT NULL,
	"state" text NOT NULL,
	"method" text NOT NULL,
	"results" integer NOT NULL,
	"links" integer NOT NULL,
	"seen_on" date NOT NULL,
	"stored_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "engine_health_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "engine_health" ADD CONSTRAINT "engine_health_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "engine_health_day_index" ON "engine_health" USING btree ("workspace_id","seen_on");