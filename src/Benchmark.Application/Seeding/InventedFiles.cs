using Benchmark.Assignments;
using Benchmark.Goals;

namespace Benchmark.Seeding;

/// <summary>The demo's kommuner that don't exist (<c>invented-kommuner.json</c>).</summary>
internal sealed record InventedMunicipalities(DateOnly PopulationDate, IReadOnlyList<InventedMunicipality> Municipalities);

/// <summary>A kommun that doesn't exist.</summary>
internal sealed record InventedMunicipality(string Code, string Name, string CountyCode, string County, string SkrGroup, int Population);

/// <summary>How their figures are spread (<c>invented-distributions.json</c>): indicators in their own unit, money in kronor, a whole year.</summary>
internal sealed record InventedDistributions(
    int Seed,
    IReadOnlyList<InventedIndicator> Indicators,
    IReadOnlyList<InventedAmount> Finance,
    InventedBoard Board);

/// <summary>Either a value or one that grows with the inhabitants.</summary>
/// <param name="Code">Which indicator.</param>
/// <param name="Value">How the values are spread.</param>
/// <param name="PerThousandInhabitants">How those are that grow with the inhabitants.</param>
/// <param name="MissingShare">How many have none.</param>
/// <param name="Loadings">How far a kommun's level goes together with what it has in common over indicators, by that thing's name.</param>
/// <param name="HasTarget">Its boards have a target of their own for each period; only where there is <paramref name="Value"/>.</param>
internal sealed record InventedIndicator(
    string Code,
    Spread? Value,
    Spread? PerThousandInhabitants,
    double MissingShare,
    IReadOnlyDictionary<string, double>? Loadings = null,
    bool HasTarget = false);

/// <summary>Either per inhabitant or the sum of other areas.</summary>
internal sealed record InventedAmount(string Area, string Item, Spread? PerInhabitant, IReadOnlyList<string>? SumOf, double MissingShare);

/// <summary>A normal distribution, cut at its ends.</summary>
internal sealed record Spread(double Mean, double Sd, double? Min, double? Max);

/// <summary>What a board has to follow up.</summary>
internal sealed record InventedBoard(InventedStatuses<AssignmentStatus> Assignments, InventedLevels Goals, InventedStatuses<AssignmentStatus> Activities);

/// <summary>How many, and how they stand.</summary>
internal sealed record InventedStatuses<TStatus>(InventedCount Count, IReadOnlyDictionary<TStatus, double> StatusShares)
    where TStatus : struct, Enum;

/// <summary>How many goals, and how they are met.</summary>
internal sealed record InventedLevels(InventedCount Count, IReadOnlyDictionary<GoalAssessmentLevel, double> LevelShares);

/// <summary>A range, both ends within it.</summary>
internal sealed record InventedCount(int Min, int Max);
