namespace Benchmark.StatusBoards;

/// <summary>SQL of status boards. $1 kommunkod, $2 board in addresses, $3 period, $4 version or null.</summary>
internal static class StatusBoardSql
{
    /// <summary>Columns that <see cref="StatusBoardReader.Report"/> reads.</summary>
    private const string ReportColumns = """
        r.id, r.period_code, r.version, r.is_current, r.board_name, r.board_short_name, r.board_slug,
        r.correction_reason, r.decision_date, r.decision_paragraph, r.registry_number, r.published_at
        """;

    private const string OfBoard = """
        r.municipality_code = $1 and r.board_id in (
            select b.board_id from published_reports b where b.municipality_code = $1 and b.board_slug = $2)
        """;

    private const string Shown = $"""
        select r.id from published_reports r
        where {OfBoard} and r.period_code = $3 and (r.version = $4 or ($4::integer is null and r.is_current))
        order by (r.board_slug = $2) desc, r.version desc limit 1
        """;

    public const string Reports = $"""
        select {ReportColumns}, (r.id = ({Shown})) is true
        from published_reports r where {OfBoard}
        order by r.published_at desc
        """;

    public const string Goals = $"""
        select g.goal_id, g.kind, g.number, g.title, g.parent_goal_id, g.parent_number, g.parent_title, g.qualifier, g.level, g.printed, g.comment
        from published_goals g where g.published_report_id = ({Shown})
        order by g.ordinal
        """;

    public const string Assignments = $"""
        select a.assignment_id, a.number, a.title, a.goal_id, a.goal_number, a.goal_title, a.given_year, a.given_by, a.shared_with,
            a.status, a.status_as_printed, a.expected_done, a.comment
        from published_assignments a where a.published_report_id = ({Shown})
        order by a.ordinal
        """;

    public const string Measures = $"""
        select m.number, m.title, m.assignment_id, m.goal_id, m.status, m.status_as_printed, m.comment
        from published_measures m where m.published_report_id = ({Shown})
        order by m.ordinal
        """;

    public const string Activities = $"""
        select a.action_plan_id, a.plan_name, a.number, a.title, a.status, a.status_as_printed, a.expected_done, a.comment
        from published_activities a where a.published_report_id = ({Shown})
        order by a.plan_name, a.action_plan_id, a.number
        """;

    /// <summary>Indicators with an outcome.</summary>
    public const string Figures = $"""
        select count(distinct f.indicator_code)::integer
        from published_figures f where f.published_report_id = ({Shown}) and f.kind = 1 and f.value is not null
        """;

    public const string History = $"""
        select a.assignment_id, r.period_code, a.title, a.status, a.status_as_printed
        from published_reports r join published_assignments a on a.published_report_id = r.id
        where {OfBoard} and r.is_current and r.period_code <> $3
        """;

    /// <summary>Without parameters.</summary>
    public const string AllReports = $"""
        select {ReportColumns}, r.municipality_code, r.board_id, c.statuses, c.counts
        from published_reports r left join (
            select s.published_report_id, array_agg(s.status) as statuses, array_agg(s.number) as counts
            from (select a.published_report_id, a.status, count(*)::integer as number from published_assignments a group by 1, 2) s
            group by 1) c on c.published_report_id = r.id
        where r.is_current
        """;
}
