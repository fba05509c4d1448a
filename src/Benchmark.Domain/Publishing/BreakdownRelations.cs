using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Publishing;

/// <summary>How a kommun's numbers follow from each other by <see cref="Breakdowns"/>. Shares are set in people, so that they can be added.</summary>
internal sealed class BreakdownRelations
{
    private const decimal Percent = 100;

    private static readonly HashSet<string> AmountsPerHead = [.. Breakdowns.Shipped.PerHead.Select(p => p.Amount)];

    private readonly IReadOnlyDictionary<FigureKey, decimal> _known;
    private readonly List<(ReportPeriod Period, Sex Sex)> _places;
    private readonly Dictionary<FigureKey, ReportedShare> _shares;

    /// <param name="known">All that will be shown or is, as it was handed in.</param>
    public BreakdownRelations(IReadOnlyDictionary<FigureKey, decimal> known)
    {
        _known = known;
        _places = [.. known.Keys.Select(k => (k.Period, k.Sex)).Distinct()];
        _shares = Breakdowns.Shipped.Shares
            .SelectMany(s => s.Parts.SelectMany(part => _places.Select(at => Share(part, s.Base, at.Period, at.Sex))))
            .OfType<ReportedShare>()
            .ToDictionary(s => s.Share);
    }

    public IReadOnlyCollection<ReportedShare> Shares => _shares.Values;

    /// <summary>All of those that shares are counted among: that they make 100 percent is known to anyone.</summary>
    public IEnumerable<DisclosureCell> Wholes =>
        from shares in Breakdowns.Shipped.Shares
        where shares.IsWhole
        from at in _places
        let all = NumberOf(shares.Base, at.Period, at.Sex) ?? NumberOf(shares.Base, at.Period, Sex.Total)
        where all is not null
        select new DisclosureCell(WholeOf(Key(shares.Base, at.Period, at.Sex)), all.Value, Disclosure.None, IsShown: true);

    public IEnumerable<SumRelation> Sums => _places.SelectMany(at => SumsAt(at.Period, at.Sex)).Concat(SharesOfBothSexes());

    public IEnumerable<QuotientRelation> PerHead =>
        from pair in Breakdowns.Shipped.PerHead
        from at in _places
        let amount = Key(pair.Amount, at.Period, at.Sex)
        let count = Key(pair.Count, at.Period, at.Sex)
        where _known.ContainsKey(amount) && _known.ContainsKey(count)
        select new QuotientRelation(amount, new QuotientTerm(_known[amount] * _known[count], null), new QuotientTerm(_known[count], count), false);

    public static bool IsPerHead(string indicatorCode) => AmountsPerHead.Contains(indicatorCode);

    /// <summary>The cell of a share says how many people it is; of as many as both sexes where its own number isn't known.</summary>
    public DisclosureCell InPeople(DisclosureCell cell) => _shares.TryGetValue(cell.Key, out var share) ? cell with { Value = cell.Value * share.Base / Percent } : cell;

    private static IEnumerable<SumRelation> SumsAt(ReportPeriod period, Sex sex)
    {
        foreach (var sum in Breakdowns.Shipped.Sums)
        {
            yield return new SumRelation(Key(sum.Total, period, sex), [.. sum.Parts.Select(p => Key(p, period, sex))]);
        }

        foreach (var shares in Breakdowns.Shipped.Shares.Where(s => s.IsWhole))
        {
            yield return new SumRelation(WholeOf(Key(shares.Base, period, sex)), [.. shares.Parts.Select(p => Key(p, period, sex))]);
        }

        foreach (var women in Breakdowns.Shipped.Women.Where(_ => sex == Sex.Total))
        {
            yield return new SumRelation(Key(women.Count, period, Sex.Women), [Key(women.Share, period, Sex.Total)]);
        }
    }

    // Only where each sex has a number of its own to be a share of: else the parts can't be set in people.
    private IEnumerable<SumRelation> SharesOfBothSexes() => _shares.Keys
        .Where(k => k.Sex == Sex.Total)
        .Select(total => new SumRelation(total, [total with { Sex = Sex.Women }, total with { Sex = Sex.Men }]))
        .Where(sum => sum.Parts.All(p => !_shares.TryGetValue(p, out var share) || share.Base != _shares[sum.Total].Base));

    /// <summary>A share of one sex whose own number isn't known is judged as the one of both.</summary>
    private ReportedShare? Share(string code, string baseCode, ReportPeriod period, Sex sex)
    {
        var key = Key(code, period, sex);
        if (!_known.TryGetValue(key, out var share))
        {
            return null;
        }

        if (NumberOf(baseCode, period, sex) is { } all)
        {
            return new ReportedShare(key, share * all / Percent, all);
        }

        var both = sex == Sex.Total ? null : Share(code, baseCode, period, Sex.Total);
        return both is not null ? both with { Share = key } : sex == Sex.Total ? WomenAmong(key, share, baseCode) : null;
    }

    /// <summary>As handed in, or as it follows from the two others of total, women and men.</summary>
    private decimal? NumberOf(string code, ReportPeriod period, Sex sex)
    {
        decimal? Of(Sex at) => _known.TryGetValue(Key(code, period, at), out var number) ? number : null;
        return Of(sex) ?? sex switch
        {
            Sex.Total => Of(Sex.Women) + Of(Sex.Men),
            Sex.Women => Of(Sex.Total) - Of(Sex.Men),
            _ => Of(Sex.Total) - Of(Sex.Women),
        };
    }

    /// <summary>A share of women tells how many all are where one of the sexes is known.</summary>
    private ReportedShare? WomenAmong(FigureKey key, decimal share, string countCode)
    {
        if (Breakdowns.Shipped.Women.All(w => w.Share != key.IndicatorCode))
        {
            return null;
        }

        return _known.TryGetValue(Key(countCode, key.Period, Sex.Women), out var women) && share > 0
            ? new ReportedShare(key, women, women * Percent / share)
            : _known.TryGetValue(Key(countCode, key.Period, Sex.Men), out var men) && share < Percent
                ? new ReportedShare(key, men * share / (Percent - share), men * Percent / (Percent - share))
                : null;
    }

    private static FigureKey Key(string code, ReportPeriod period, Sex sex) => new(code, ValueKind.Outcome, period, sex);

    private static FigureKey WholeOf(FigureKey count) => count with { IndicatorCode = count.IndicatorCode + " = 100 %" };
}
