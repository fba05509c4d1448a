using Benchmark.Imports;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Seeding;

/// <summary>
/// Values of a kommun that doesn't exist. A kommun keeps its level from period to period and moves a little around it; the
/// same seed always gives the same.
/// </summary>
internal sealed class InventedFigures(InventedDistributions distributions, IReadOnlyDictionary<string, Indicator> indicators)
{
    private const double OwnLevel = 0.92;
    private const double Movement = 0.39;
    private const string NetCost = "net-cost";

    public IReadOnlyList<DraftFigure> FiguresOf(InventedMunicipality municipality, ReportPeriod period)
    {
        var figures = new Dictionary<string, DraftFigure>(StringComparer.Ordinal);
        foreach (var invented in distributions.Indicators)
        {
            if (indicators.TryGetValue(invented.Code, out var indicator) && !indicator.IsDerived && indicator.IsFollowedUp(period))
            {
                figures[invented.Code] = FigureOf(invented, indicator, municipality, period);
            }
        }

        KeepPartsWithin(figures);
        var beside = new InventedBreakdowns(distributions.Seed, indicators);
        var targets = distributions.Indicators.Where(i => i.HasTarget && figures.ContainsKey(i.Code)).Select(i => TargetOf(i, municipality, period));
        return [.. figures.Values.SelectMany(f => beside.WithSexes(f, municipality, period)), .. targets];
    }

    public IReadOnlyList<DraftFinanceLine> AmountsOf(InventedMunicipality municipality, ReportPeriod period)
    {
        var amounts = new Dictionary<(string Area, string Item), decimal>();
        foreach (var invented in distributions.Finance)
        {
            var random = RandomFor(municipality, period.Code, invented.Area, invented.Item);
            if (invented.SumOf is { } areas)
            {
                if (areas.All(a => amounts.ContainsKey((a, invented.Item))))
                {
                    amounts[(invented.Area, invented.Item)] = areas.Sum(a => amounts[(a, invented.Item)]);
                }
            }
            else if (RandomFor(municipality, invented.Area).NextDouble() >= invented.MissingShare)
            {
                var level = Normal(RandomFor(municipality, invented.Area, invented.Item));
                var whole = Draw(invented.PerInhabitant!, level, random) * municipality.Population * period.LastMonth / 12;
                amounts[(invented.Area, invented.Item)] = Math.Round((decimal)whole, 0);
            }
        }

        foreach (var ((area, _), netCost) in amounts.Where(a => a.Key.Item == NetCost).ToList())
        {
            amounts[(area, "cost")] = netCost + amounts.GetValueOrDefault((area, "income"));
        }

        return [.. amounts.Select(a => new DraftFinanceLine(a.Key.Area, a.Key.Item, ValueKind.Outcome, period.Code, a.Value))];
    }

    private DraftFigure FigureOf(InventedIndicator invented, Indicator indicator, InventedMunicipality municipality, ReportPeriod period)
    {
        var random = RandomFor(municipality, period.Code, invented.Code);
        if (random.NextDouble() < invented.MissingShare)
        {
            return new DraftFigure(invented.Code, ValueKind.Outcome, period.Code, null, MissingReason.NotDelivered);
        }

        var level = Level(invented, municipality);
        var value = invented.Value is { } spread
            ? Draw(spread, level, random)
            : Draw(invented.PerThousandInhabitants!, level, random) * municipality.Population / 1000;
        if (indicator.MeasurementKind == MeasurementKind.Flow)
        {
            value = value * period.LastMonth / 12;
        }

        return new DraftFigure(invented.Code, ValueKind.Outcome, period.Code, Rounded(value, indicator));
    }

    /// <summary>What the board aims at: round its own level, so that it is sometimes reached.</summary>
    private DraftFigure TargetOf(InventedIndicator invented, InventedMunicipality municipality, ReportPeriod period)
    {
        var aim = Draw(invented.Value!, Level(invented, municipality), RandomFor(municipality, period.Code, invented.Code, "target"));
        return new DraftFigure(invented.Code, ValueKind.Target, period.Code, Rounded(aim, indicators[invented.Code]));
    }

    private static decimal Rounded(double value, Indicator indicator)
    {
        var rounded = Math.Round((decimal)Math.Max(value, 0), indicator.Decimals, MidpointRounding.AwayFromZero);
        return Math.Clamp(rounded, indicator.Min ?? rounded, Math.Max(indicator.Max ?? rounded, indicator.Min ?? rounded));
    }

    /// <summary>Some of a number are never more than the number.</summary>
    private void KeepPartsWithin(Dictionary<string, DraftFigure> figures)
    {
        foreach (var formula in indicators.Values.Where(i => i is { Disclosure: Disclosure.PersonShare, Formula: not null }).Select(i => i.Formula!))
        {
            var (part, whole) = (CodeOf(formula.Numerator), CodeOf(formula.Denominator));
            if (figures.GetValueOrDefault(part) is { Value: { } some } figure && figures.GetValueOrDefault(whole) is { Value: { } all } && some > all)
            {
                figures[part] = figure with { Value = all };
            }
        }
    }

    private static string CodeOf(string term) => term.Split(':')[^1];

    /// <summary>
    /// A Gaussian copula: what the kommun has in common and what is the indicator's own, weighed so that their sum is as normal as
    /// either, whatever the loadings.
    /// </summary>
    /// <exception cref="InvalidDataException">Loadings that leave less than nothing for the indicator's own.</exception>
    private double Level(InventedIndicator invented, InventedMunicipality municipality)
    {
        var loadings = invented.Loadings ?? new Dictionary<string, double>();
        var common = loadings.Values.Sum(l => l * l);
        if (common > 1)
        {
            throw new InvalidDataException($"The loadings of {invented.Code} have squares that sum to more than 1.");
        }

        return loadings.Sum(l => l.Value * Normal(RandomFor(municipality, "common", l.Key))) + (Math.Sqrt(1 - common) * Normal(RandomFor(municipality, invented.Code)));
    }

    private static double Draw(Spread spread, double level, Random movement)
    {
        var value = spread.Mean + (spread.Sd * ((OwnLevel * level) + (Movement * Normal(movement))));
        return Math.Clamp(value, spread.Min ?? double.MinValue, spread.Max ?? double.MaxValue);
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private Random RandomFor(InventedMunicipality municipality, params ReadOnlySpan<string> what) =>
        StableRandom.For(distributions.Seed, [municipality.Code, .. what]);
}
