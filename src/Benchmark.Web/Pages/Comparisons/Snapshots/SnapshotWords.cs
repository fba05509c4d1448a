using Benchmark.Comparisons;
using Benchmark.Comparisons.Snapshots;
using Benchmark.Formatting;
using Benchmark.Indicators;
using Benchmark.Localization;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Snapshots;

/// <summary>What is another way today, in words.</summary>
public sealed class SnapshotWords(IStringLocalizer<BenchmarkResource> texts)
{
    private const int MostDecimals = 6;

    /// <summary>All but the values, one sentence each.</summary>
    public IEnumerable<string> Sentences(SnapshotDto snapshot, SnapshotDifferencesDto differences)
    {
        if (differences.OwnPlace is { } place && snapshot.Comparison?.Own is { } own)
        {
            yield return texts["Snapshots:OwnPlace", own.Name, place.OldRank, place.OldCount, place.NewRank, place.NewCount];
        }

        if (differences.Moved > 0)
        {
            yield return texts[snapshot.Profile is null ? "Snapshots:MovedMunicipalities" : "Snapshots:MovedIndicators", differences.Moved];
        }

        if (differences.Joined.Count > 0)
        {
            yield return texts["Snapshots:Joined", Names(differences.Joined)];
        }

        if (differences.Left.Count > 0)
        {
            yield return texts["Snapshots:Left", Names(differences.Left)];
        }

        if (differences.Definitions.Count > 0)
        {
            yield return texts["Snapshots:Definitions", string.Join(", ", differences.Definitions.Select(i => i.Name.Shown))];
        }

        if (differences.MethodToday is { } method)
        {
            yield return texts["Snapshots:MethodChanged", snapshot.MethodVersion, method];
        }
    }

    /// <summary>The value then and today, with as many decimals as it takes to tell them apart.</summary>
    public (string Old, string New) Values(ValueDifferenceDto difference)
    {
        var decimals = difference.Indicator.Decimals;
        while (decimals < MostDecimals && difference is { Old: { } old, New: { } now } && DisplayFormat.Number(old, decimals) == DisplayFormat.Number(now, decimals))
        {
            decimals++;
        }

        return (Shown(difference.Indicator, difference.Old, difference.OldMissing, decimals, difference.IsTarget), Shown(difference.Indicator, difference.New, difference.NewMissing, decimals, difference.IsTarget));
    }

    /// <summary>What the row of a profile is about.</summary>
    public string Subject(ValueDifferenceDto difference) =>
        difference.IsTarget ? texts["Snapshots:TargetOf", difference.Indicator.Name.Shown]
        : difference.Period is { } period ? $"{difference.Indicator.Name.Shown}, {ComparisonWords.PeriodShort(period)}"
        : difference.Indicator.Name.Shown;

    private string Shown(IndicatorDto indicator, decimal? value, MissingReason? missing, int decimals, bool isTarget)
    {
        if (value is not null)
        {
            return DisplayFormat.WithUnit(value, decimals, indicator.Unit.Shown);
        }

        var sign = DisplayFormat.Sign(missing);
        return isTarget ? texts["Snapshots:NoTarget"] : sign.Length == 0 ? DisplayFormat.Word(missing) : $"{sign} ({DisplayFormat.Word(missing)})";
    }

    private static string Names(IEnumerable<MunicipalityRefDto> municipalities) => string.Join(", ", municipalities.Select(m => m.Name));
}
