using Benchmark.Indicators;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>How today's answer differs from a snapshot.</summary>
/// <param name="Values">Values that have been corrected, have come or have gone.</param>
/// <param name="Moved">How many others got another place or colour because of it.</param>
/// <param name="OwnPlace">The own kommun's place then and now; null when it is the same or there is none.</param>
/// <param name="Joined">Kommuner of the group today that weren't then.</param>
/// <param name="Left">Kommuner of the group then that aren't today.</param>
/// <param name="Definitions">Indicators whose definition for the period is another one.</param>
/// <param name="MethodToday">The version of the method today, when it is another one.</param>
public sealed record SnapshotDifferencesDto(
    IReadOnlyList<ValueDifferenceDto> Values,
    int Moved,
    PlaceDifferenceDto? OwnPlace,
    IReadOnlyList<MunicipalityRefDto> Joined,
    IReadOnlyList<MunicipalityRefDto> Left,
    IReadOnlyList<IndicatorDto> Definitions,
    int? MethodToday)
{
    /// <summary>Whether today's answer is the same.</summary>
    public bool IsEmpty => Values.Count == 0 && Moved == 0 && OwnPlace is null && Joined.Count == 0 && Left.Count == 0 && Definitions.Count == 0 && MethodToday is null;
}

/// <summary>One value that is another one today.</summary>
/// <param name="Municipality">Whose.</param>
/// <param name="Indicator">Of what.</param>
/// <param name="IsTarget">Whether it is the kommun's own target rather than the outcome.</param>
/// <param name="Old">As it was.</param>
/// <param name="OldMissing">Why there was none.</param>
/// <param name="New">As it is.</param>
/// <param name="NewMissing">Why there is none.</param>
/// <param name="Period">The earlier period that it is a value of; null for the snapshot's own.</param>
public sealed record ValueDifferenceDto(
    MunicipalityRefDto Municipality,
    IndicatorDto Indicator,
    bool IsTarget,
    decimal? Old,
    MissingReason? OldMissing,
    decimal? New,
    MissingReason? NewMissing,
    string? Period = null);

/// <summary>A place among those with a value, then and now.</summary>
public sealed record PlaceDifferenceDto(int OldRank, int OldCount, int NewRank, int NewCount);
