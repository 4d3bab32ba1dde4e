CREATE TABLE "attempt_counters" (
	"kind" text NOT NULL,
	"key_hash" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "attempt_counters_kind_key_hash_pk" PRIMARY KEY("kind","key_hash")
);
--> statement-breakpoint
CREATE INDEX "attempt_counters_started_index" ON "attempt_counters" USING btree ("started_at");