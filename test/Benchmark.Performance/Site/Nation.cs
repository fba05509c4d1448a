using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Municipalities;
using Benchmark.Reports;
using Benchmark.TestBase;
using Npgsql;

namespace Benchmark.Performance.Site;

/// <summary>A country's worth of published figures, and one board with the uppdrag of a large kommun.</summary>
internal static class Nation
{
    public const int Municipalities = 290;
    public const int Assignments = 33;
    public const string BoardMunicipality = "9001";
    public const string BoardAddress = "/tavlor/provkommun-1/arbetsmarknadsnamnden/2024";

    public static readonly ReportPeriod Period = ReportPeriod.ForYear(2024);

    // All indicators of every kommun, three years, straight into the published tables. The figures differ but are the same each run.
    private const string Figures = """
        insert into published_reports (id, tenant_id, municipality_code, board_id, board_name, board_slug, period_code, version, published_at, is_current)
        select uuidv7(), uuidv7(), m.code, uuidv7(), 'Socialnämnden', 'socialnamnden', y::text, 1, '2026-03-01', true
        from municipalities m cross join generate_series(2022, 2024) y;
        insert into published_figures (id, published_report_id, municipality_code, indicator_code, kind, period_code, period_kind, year, sex, value, is_derived, is_preliminary, is_current)
        select uuidv7(), r.id, r.municipality_code, i.code, 1, r.period_code, $1, r.period_code::int, 0,
               (hashtext(r.municipality_code || i.code || r.period_code) & 1023) / 10.0, false, false, true
        from published_reports r cross join indicators i where r.board_slug = 'socialnamnden';
        insert into publication_stamps (scope, value) values ('*', 1), ('reference', 1) on conflict (scope) do update set value = publication_stamps.value + 1;
        analyze;
        """;

    public static async Task SeedAsync(BenchmarkTestHost host)
    {
        await host.SeedCatalogueAsync();
        await host.AddMunicipalitiesAsync([.. Enumerable.Range(1, Municipalities).Select(i => (
            FormattableString.Invariant($"{9000 + i}"),
            FormattableString.Invariant($"Provkommun {i}"),
            FormattableString.Invariant($"{70 + (i % 21)}"),
            "ABC"[i % 3] + FormattableString.Invariant($"{1 + (i % 5)}")))]);
        await using (var connection = new NpgsqlConnection(host.Database.Admin))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(Figures.Replace("$1", FormattableString.Invariant($"{(int)Period.Kind}"), StringComparison.Ordinal), connection);
            await command.ExecuteNonQueryAsync();
        }

        await PublishBoardAsync(host);
    }

    // Two periods, so that the page has a history to show.
    private static async Task PublishBoardAsync(BenchmarkTestHost host)
    {
        var board = new PublishedBoard(BoardMunicipality);
        var goals = Enumerable.Range(1, 5).Select(i => board.Goal(GoalKind.Strategic, FormattableString.Invariant($"{i}"), FormattableString.Invariant($"Mål nummer {i} i planen"))).ToList();
        var assignments = Enumerable.Range(1, Assignments)
            .Select(i => board.Assignment(FormattableString.Invariant($"Uppdrag nummer {i} om att fler ska komma i arbete"), goals[i % goals.Count], 2020 + (i % 4), "KS"))
            .ToList();
        foreach (var period in new[] { ReportPeriod.T2(Period.Year), Period })
        {
            await board.PublishAsync(host, period, report =>
            {
                foreach (var (index, assignment) in assignments.Index())
                {
                    report.FollowUpAssignment(assignment.Id, (AssignmentStatus)(1 + (index % 6)), "Pågår", "våren 2025", "Arbetet går framåt tillsammans med skolan och näringslivet, och mer görs under hösten.");
                }

                foreach (var goal in goals)
                {
                    report.AssessGoal(goal.Id, null, GoalAssessmentLevel.Largely, "På god väg", "Färre hushåll behöver bistånd.");
                }
            });
        }
    }
}
