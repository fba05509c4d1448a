using Benchmark.Imports;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Seeding;

/// <summary>Women and men of a kommun that doesn't exist. Its gap keeps its side from period to period and moves a little.</summary>
internal sealed class InventedBreakdowns(int seed, IReadOnlyDictionary<string, Indicator> indicators)
{
    private const double Movement = 0.04;

    /// <summary>The figure, and those of women and men where the indicator is divided.</summary>
    public IEnumerable<DraftFigure> WithSexes(DraftFigure figure, InventedMunicipality municipality, ReportPeriod period)
    {
        yield return figure;
        var indicator = indicators[figure.Indicator];
        if (figure.Value is not { } total || !indicator.IsSexDivided)
        {
            yield break;
        }

        if (indicator is { Disclosure: Disclosure.PersonCount, Decimals: 0 })
        {
            var women = Math.Round(total * (decimal)ShareOf(municipality, figure.Indicator, period), 0);
            yield return figure with { Sex = Sex.Women, Value = women };
            yield return figure with { Sex = Sex.Men, Value = total - women };
        }
        else if (indicator is { Disclosure: Disclosure.PersonShare, MeasurementKind: MeasurementKind.Rate })
        {
            // As many women as men: the share of all lies in the middle. Both stay between nothing and everyone.
            var reach = Math.Min(total, (indicator.Max ?? total * 2) - total);
            var half = Math.Round(reach * (decimal)(ShareOf(municipality, figure.Indicator, period) - 0.5), indicator.Decimals);
            yield return figure with { Sex = Sex.Women, Value = total + half };
            yield return figure with { Sex = Sex.Men, Value = total - half };
        }
    }

    /// <summary>The women's part, from a third to two thirds.</summary>
    private double ShareOf(InventedMunicipality municipality, string indicator, ReportPeriod period) =>
        0.35 + (0.3 * StableRandom.For(seed, [municipality.Code, "women", indicator]).NextDouble())
        + (Movement * (StableRandom.For(seed, [municipality.Code, "women", indicator, period.Code]).NextDouble() - 0.5));
}
