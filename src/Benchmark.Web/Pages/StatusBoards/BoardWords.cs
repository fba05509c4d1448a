using System.Globalization;
using Benchmark.Assignments;
using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.Goals;
using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.StatusBoards;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.StatusBoards;

/// <summary>The sentences and words of status boards.</summary>
public sealed class BoardWords(IStringLocalizer<BenchmarkResource> texts)
{
    public string this[string key] => texts["StatusBoards:" + key];

    public string this[string key, params object[] arguments] => texts["StatusBoards:" + key, arguments];

    /// <summary>A kommun's name; one that doesn't exist says so.</summary>
    public string Name(MunicipalityRefDto municipality) => municipality.IsInvented ? this["InventedName", municipality.Name] : municipality.Name;

    public string StatusWord(AssignmentStatus status) => this["Status" + status];

    public string LevelWord(GoalAssessmentLevel level) => this["Level" + level];

    public static string PeriodShort(string code) => DisplayFormat.PeriodShort(ReportPeriod.Parse(code));

    /// <summary>"Uppdrag per augusti 2020", "Uppdrag helåret 2020".</summary>
    public string AsOf(string code)
    {
        var period = ReportPeriod.Parse(code);
        return period.Kind == ReportPeriodKind.Year
            ? this["TitleYear", period.Year.ToString(CultureInfo.InvariantCulture)]
            : this["TitleMonth", DisplayFormat.Month(period.To)];
    }

    /// <summary>What the board says, in one sentence: "9 av 33 uppdrag är färdiga, 4 är försenade".</summary>
    public string Finding(StatusCountsDto counts) => Finding(counts, "Finding");

    /// <summary>
    /// The statuses that a board's parts show: those that occur, and always what is late, since that none is late is worth saying.
    /// </summary>
    /// <param name="counts">All uppdrag of the board.</param>
    /// <param name="chosen">The status that the reader has chosen.</param>
    public static IReadOnlyList<AssignmentStatus> StatusesOf(StatusCountsDto counts, AssignmentStatus? chosen = null) =>
        [.. StatusCountsDto.Order.Where(status => status == AssignmentStatus.Delayed || status == chosen || counts.Of(status) > 0)];

    /// <summary>What a report without uppdrag leaves out and what it has instead.</summary>
    public string WhatIsMissing(StatusBoardDto board, bool hasGoals)
    {
        List<string> missing = [this["LackAssignments"]];
        if (!hasGoals)
        {
            missing.Add(this["LackGoals"]);
        }

        if (board.Plans.Count == 0)
        {
            missing.Add(this["LackPlans"]);
        }

        var words = missing.Count == 1 ? missing[0] : this["LackOr", string.Join(", ", missing[..^1]), missing[^1]];
        return board.Figures > 0 ? this["LacksButFigures", words, board.Figures] : this["Lacks", words];
    }

    /// <summary>"Handlingsplan, 26 aktiviteter"; the number is not one of plans.</summary>
    public string PartPlans(StatusBoardDto board) => (board.Plans.Count, board.ActivityCounts.Total) switch
    {
        (1, 1) => this["PartPlanOne"],
        (1, var activities) => this["PartPlan", activities],
        (var plans, var activities) => this["PartPlans", plans, activities],
    };

    /// <summary>The same of a plan's activities.</summary>
    public string PlanFinding(StatusCountsDto counts) => Finding(counts, "PlanFinding");

    /// <summary>"1. Trygghet"; a goal without number is only its title.</summary>
    public string GoalName(GoalGroupDto goal) => goal.Title is null ? this["NoGoal"] : Numbered(goal.Number, goal.Title);

    public static string Numbered(string? number, string title) => string.IsNullOrEmpty(number) ? title : $"{number}. {title}";

    /// <summary>Whether the kommun's words say something else than ours.</summary>
    public static bool Differs(string? printed, string word) =>
        !string.IsNullOrWhiteSpace(printed) && !string.Equals(printed.Trim().TrimEnd('.'), word, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the chart shows, in words.</summary>
    public string ChartHeading(StatusBoardDto board)
    {
        var goals = board.Goals.Where(g => g.Title is not null && g.AssignmentCounts.Total > 0).ToList();
        var late = goals.Count(g => g.AssignmentCounts.Delayed > 0);
        return board.AssignmentCounts.Delayed == 0
            ? this["ChartHeadingNone"]
            : goals.Count < 2 || late == 0
                ? Part("ChartHeadingFew", board.AssignmentCounts.Delayed, board.AssignmentCounts.Total)
                : this["ChartHeading", late, goals.Count];
    }

    private string Finding(StatusCountsDto counts, string key)
    {
        if (counts.Total == 0)
        {
            return this[key + "Empty"];
        }

        if (counts.Total == 1)
        {
            return this[key + "Only" + (counts.Completed, counts.Delayed, counts.Stopped) switch
            {
                (1, _, _) => "Completed",
                (_, 1, _) => "Delayed",
                (_, _, 1) => "Stopped",
                _ => "Open",
            }];
        }

        var parts = new List<string> { Part(key + "Completed", counts.Completed, counts.Total) };
        if (counts.Delayed > 0)
        {
            parts.Add(Part(key + "Delayed", counts.Delayed, counts.Total));
        }

        if (counts.Stopped > 0)
        {
            parts.Add(Part(key + "Stopped", counts.Stopped, counts.Total));
        }

        return string.Join(", ", parts);
    }

    private string Part(string key, int number, int total) => number switch
    {
        0 => this[key + "None", number, total],
        1 => this[key + "One", number, total],
        _ => this[key, number, total],
    };
}
