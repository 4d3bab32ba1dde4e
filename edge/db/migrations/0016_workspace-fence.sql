DO $$ BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sightline_request') THEN
		CREATE ROLE sightline_request NOLOGIN;
	END IF;
EXCEPTION
	-- A role belongs to the server: another database's migrations may have made it in the meantime.
	WHEN duplicate_object OR unique_violation THEN NULL;
END $$;--> statement-breakpoint
-- Who makes a role may not take it on by that alone (from Postgres 16 on).
GRANT sightline_request TO CURRENT_USER;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO sightline_request;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "accounts", "alert_channels", "alert_deliveries", "alert_events", "alert_rules", "alert_states", "annotations", "api_keys", "attempt_counters", "audit_log", "audits", "check_budgets", "check_holds", "check_runs", "check_schedules", "engine_health", "idempotency_keys", "invitations", "keyword_schedules", "members", "observations", "outbox_messages", "project_days", "projects", "provider_states", "rank_contexts", "rank_months", "rank_points", "search_console_days", "search_console_links", "search_console_points", "searches", "sessions", "tracked_keywords", "two_factors", "users", "verifications", "workspaces" TO sightline_request;--> statement-breakpoint
ALTER TABLE "alert_channels" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "alert_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "alert_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "alert_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "alert_states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "annotations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "check_budgets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "check_holds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "check_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "check_schedules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "engine_health" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "keyword_schedules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "observations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "project_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "projects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "rank_contexts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "rank_months" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "rank_points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "search_console_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "search_console_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "search_console_points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tracked_keywords" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "workspaces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "alert_channels" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "alert_deliveries" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "alert_events" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "alert_rules" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "alert_states" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "annotations" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "api_keys" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "audit_log" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "audits" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "check_budgets" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "check_holds" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "check_runs" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "check_schedules" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "engine_health" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "invitations" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "keyword_schedules" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "members" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "observations" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "project_days" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "projects" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "rank_contexts" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "rank_months" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "rank_points" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "search_console_days" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "search_console_links" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "search_console_points" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "tracked_keywords" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "workspaces" AS PERMISSIVE FOR ALL TO "sightline_request" USING (id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));