using Benchmark.Assignments;
using Benchmark.DbMigrator.National;
using Benchmark.Goals;
using Benchmark.Municipalities;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Benchmark.Performance.Site;

/// <summary>The national data set, and one board with the uppdrag of a large kommun.</summary>
internal static class Nation
{
    public const int Assignments = 33;
    public const string BoardAddress = "/tavlor/provkommun-1/arbetsmarknadsnamnden/2024";

    public static readonly string BoardMunicipality = NationalDataSet.CodeOf(1);

    public static readonly ReportPeriod Period = ReportPeriod.ForYear(NationalSize.LastYear);

    public static async Task SeedAsync(BenchmarkTestHost host, NationalSize size)
    {
        await host.SeedCatalogueAsync();
        await new NationalDataSet(host.Services.GetRequiredService<IServiceScopeFactory>(), size).SeedAsync();
        await using (var connection = new NpgsqlConnection(host.Database.Admin))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("vacuum analyze", connection) { CommandTimeout = 0 };
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
