using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Imports;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Seeding;

/// <summary>Whole reports of a kommun that doesn't exist.</summary>
internal sealed class InventedReports(InventedDistributions distributions, IReadOnlyDictionary<string, Indicator> indicators)
{
    // Three whole years and three tertials in a row, so that a trend has a line; the years and the tertial of the real kommuner's reports are among them.
    private static readonly ReportPeriod[] Periods =
    [
        ReportPeriod.ForYear(2017), ReportPeriod.T2(2018), ReportPeriod.ForYear(2018), ReportPeriod.T2(2019), ReportPeriod.ForYear(2019), ReportPeriod.T2(2020),
    ];

    private readonly InventedFigures _figures = new(distributions, indicators);

    /// <summary>How many each has.</summary>
    public static int Count => Periods.Length;

    public IEnumerable<SeededReport> Of(InventedMunicipality municipality)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var period in Periods)
        {
            var draft = new ReportDraft
            {
                Figures = _figures.FiguresOf(municipality, period),
                FinanceLines = _figures.AmountsOf(municipality, period),
                Goals = [.. GoalsOf(municipality, period)],
                Assignments = [.. AssignmentsOf(municipality, period, done)],
                Activities = [.. ActivitiesOf(municipality, period, done)],
            };
            var number = $"DEMO-{period.Year}-{municipality.Code}";
            yield return new SeededReport(period, draft, new SeededDecision(period.To.AddDays(45), "§ 1", number));
        }
    }

    private IEnumerable<DraftGoal> GoalsOf(InventedMunicipality municipality, ReportPeriod period)
    {
        var count = CountOf(municipality, "goals", distributions.Board.Goals.Count);
        for (var i = 0; i < count; i++)
        {
            var level = Pick(distributions.Board.Goals.LevelShares, StableRandom.For(distributions.Seed, [municipality.Code, period.Code, "goal", InventedWords.Goals[i]]));
            yield return new DraftGoal(GoalKind.Strategic, Text(i + 1), InventedWords.Goals[i], Level: level, Printed: InventedWords.Levels[level]);
        }
    }

    private IEnumerable<DraftAssignment> AssignmentsOf(InventedMunicipality municipality, ReportPeriod period, HashSet<string> done)
    {
        var goals = CountOf(municipality, "goals", distributions.Board.Goals.Count);
        var count = CountOf(municipality, "assignments", distributions.Board.Assignments.Count);
        for (var i = 0; i < count; i++)
        {
            var title = InventedWords.Title(i);
            var status = StatusOf(municipality, period, title, distributions.Board.Assignments.StatusShares, done);
            yield return new DraftAssignment(Text(i + 1), title, Text((i % goals) + 1), 2018, "Kommunfullmäktige", [], status, InventedWords.Statuses[status]);
        }
    }

    private IEnumerable<DraftActivity> ActivitiesOf(InventedMunicipality municipality, ReportPeriod period, HashSet<string> done)
    {
        var count = CountOf(municipality, "activities", distributions.Board.Activities.Count);
        for (var i = 0; i < count; i++)
        {
            // From the other end of the list, so that plan and uppdrag differ.
            var title = InventedWords.Title(InventedWords.TitleCount - 1 - i);
            var status = StatusOf(municipality, period, $"activity {title}", distributions.Board.Activities.StatusShares, done);
            yield return new DraftActivity(InventedWords.PlanName, i + 1, title, status, InventedWords.Statuses[status]);
        }
    }

    /// <summary>What is done stays done.</summary>
    private AssignmentStatus StatusOf(
        InventedMunicipality municipality,
        ReportPeriod period,
        string what,
        IReadOnlyDictionary<AssignmentStatus, double> shares,
        HashSet<string> done)
    {
        var status = done.Contains(what)
            ? AssignmentStatus.Completed
            : Pick(shares, StableRandom.For(distributions.Seed, [municipality.Code, period.Code, what]));
        if (status == AssignmentStatus.Completed)
        {
            done.Add(what);
        }

        return status;
    }

    private int CountOf(InventedMunicipality municipality, string what, InventedCount count) =>
        StableRandom.For(distributions.Seed, [municipality.Code, what]).Next(count.Min, count.Max + 1);

    private static T Pick<T>(IReadOnlyDictionary<T, double> shares, Random random)
    {
        var point = random.NextDouble() * shares.Values.Sum();
        foreach (var (choice, share) in shares)
        {
            point -= share;
            if (point < 0)
            {
                return choice;
            }
        }

        return shares.Keys.Last();
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
