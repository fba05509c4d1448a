using Benchmark.Indicators;

namespace Benchmark.Publishing;

/// <summary>
/// Small numbers: what only the own kommun may see. Hides counts of 1–4 people, shares whose numerator or remainder is 1–4 or
/// whose base is under 10, and as many others as it takes so that no hidden number follows from the shown ones. Zero is
/// nobody and isn't small.
/// </summary>
/// <remarks>
/// The same true numbers always hide the same cells, and who knows the rule must still find more than one possible value for
/// each hidden cell; that is why the choice of what more to hide depends on as little as possible.
/// </remarks>
public sealed class SmallNumberRule
{
    /// <summary>Counts below this and above zero are small.</summary>
    public const int SmallestShown = 5;

    /// <summary>A share of fewer people is hidden.</summary>
    public const int SmallestBase = 10;

    private readonly DisclosureTable _table;
    private readonly Dictionary<FigureKey, DisclosureCell> _cells;
    private readonly HashSet<FigureKey> _hidden = [];

    private SmallNumberRule(DisclosureTable table)
    {
        _table = table;
        _cells = table.Cells.ToDictionary(c => c.Key);
    }

    /// <summary>The cells to hide.</summary>
    public static IReadOnlySet<FigureKey> Hide(DisclosureTable table) => new SmallNumberRule(table).Run();

    /// <summary>Whether a count of people is too small to be shown.</summary>
    public static bool IsSmall(decimal count) => count is > 0 and < SmallestShown;

    /// <summary>Whether a share of people is too revealing to be shown.</summary>
    public static bool IsSmallShare(decimal numerator, decimal denominator) =>
        denominator < SmallestBase || IsSmall(numerator) || IsSmall(denominator - numerator);

    private HashSet<FigureKey> Run()
    {
        foreach (var cell in _table.Cells.Where(c => c.Disclosure == Disclosure.PersonCount && IsSmall(c.Value)))
        {
            HideCell(cell.Key);
        }

        foreach (var key in _table.HiddenBefore)
        {
            HideCell(key);
        }

        foreach (var share in _table.Shares.Where(s => IsSmallShare(s.People, s.Base)))
        {
            HideCell(share.Share);
        }

        do
        {
            GuardEach();
        }
        while (GuardTogether());
        return _hidden;
    }

    private void GuardEach()
    {
        int before;
        do
        {
            before = _hidden.Count;
            foreach (var quotient in _table.Quotients)
            {
                Guard(quotient);
            }

            foreach (var sum in _table.Sums)
            {
                Guard(sum);
                GuardBounds(sum);
            }
        }
        while (_hidden.Count > before);
    }

    /// <summary>
    /// What no sum gives away alone may follow from several: women and men by parts, where one number wasn't handed in. Then one
    /// more goes in a sum that the number stands in, or else in one beside it.
    /// </summary>
    /// <returns>Whether anything more was hidden.</returns>
    private bool GuardTogether()
    {
        var before = _hidden.Count;
        foreach (var sums in _table.Sums.GroupBy(s => s.Total.Period))
        {
            var shown = _table.Cells.Where(c => c.Key.Period == sums.Key && !_hidden.Contains(c.Key)).ToDictionary(c => c.Key, c => c.Value);
            var solved = SumSystem.Solve(sums, shown).Where(s => _hidden.Contains(s.Key) || IsSmall(s.Value)).Select(s => s.Key).ToHashSet();
            if (solved.Count == 0)
            {
                continue;
            }

            var hidden = _hidden.Count;
            foreach (var sum in sums.OrderByDescending(s => s.Parts.Append(s.Total).Any(solved.Contains)).Where(s => s.Parts.Append(s.Total).Any(IsUnseen)))
            {
                if (_hidden.Count == hidden)
                {
                    HideOneMore(sum);
                }
            }
        }

        return _hidden.Count > before;
    }

    private void Guard(QuotientRelation quotient)
    {
        if (quotient.IsPersonShare && IsSmallShare(quotient.Numerator.Value, quotient.Denominator.Value))
        {
            HideCell(quotient.Quotient);
            var isFamilyHidden = !IsSmall(quotient.Numerator.Value) || quotient.Denominator.Value < SmallestBase;
            if (!(isFamilyHidden ? HideFamily(quotient.Numerator.Cell) : HideCell(quotient.Numerator.Cell)))
            {
                HideCell(quotient.Denominator.Cell);
            }
        }

        // Nothing divided by a hidden number is still nothing, and tells nothing of it.
        if (IsHidden(quotient.Numerator) || (IsHidden(quotient.Denominator) && quotient.Numerator.Value != 0))
        {
            HideCell(quotient.Quotient);
        }
    }

    private void Guard(SumRelation sum)
    {
        var absent = sum.Parts.Append(sum.Total).Where(k => !_cells.ContainsKey(k)).ToList();
        if (absent.Count > 1)
        {
            return;
        }

        var unseen = sum.Parts.Append(sum.Total).Count(k => IsUnseen(k));
        var isDeducible = unseen == 1 && (absent.Count == 0 || IsSmall(Implied(sum, absent[0])));
        if (isDeducible || SumOfUnseenPartsIsSmall(sum, absent))
        {
            HideOneMore(sum);
        }
    }

    /// <summary>
    /// Two hidden parts of a shown total, each of them some of a shown number: when only one way to divide the total is left,
    /// the total goes too.
    /// </summary>
    private void GuardBounds(SumRelation sum)
    {
        if (sum.Parts is not [var first, var second] || !_hidden.Contains(first) || !_hidden.Contains(second) || IsUnseen(sum.Total))
        {
            return;
        }

        var total = Math.Floor(_cells[sum.Total].Value);
        var ways = Enumerable.Range(1, SmallestShown - 1)
            .SelectMany(small => new[] { (decimal)small, total - small })
            .Distinct()
            .Count(part => part >= 0 && part <= BoundOf(first) && total - part >= 0 && total - part <= BoundOf(second));
        if (ways < 2)
        {
            HideCell(sum.Total);
        }
    }

    /// <summary>The smallest shown number that the cell is counted among.</summary>
    private decimal BoundOf(FigureKey part) => _table.Quotients
        .Where(q => q.IsPersonShare && q.Numerator.Cell is { } cell && cell with { Sex = part.Sex } == part)
        .Select(q => q.Denominator.Cell is { } below ? below with { Sex = part.Sex } : default)
        .Where(below => !IsUnseen(below))
        .Select(below => _cells[below].Value)
        .DefaultIfEmpty(decimal.MaxValue)
        .Min();

    /// <summary>Parts that are hidden under a shown total, but together are so few that each is given away.</summary>
    private bool SumOfUnseenPartsIsSmall(SumRelation sum, List<FigureKey> absent)
    {
        if (absent.Count > 0 || _hidden.Contains(sum.Total))
        {
            return false;
        }

        var unseen = sum.Parts.Where(_hidden.Contains).ToList();
        return unseen.Count > 0 && unseen.Sum(k => _cells[k].Value) < SmallestShown;
    }

    private decimal Implied(SumRelation sum, FigureKey absent) => absent == sum.Total
        ? sum.Parts.Sum(k => _cells[k].Value)
        : _cells[sum.Total].Value - sum.Parts.Where(k => k != absent).Sum(k => _cells[k].Value);

    /// <summary>
    /// Under a hidden total all parts go, since any one of them may be known from elsewhere to be nobody; beside a hidden part
    /// the smallest other one goes, and the total only when nothing else can.
    /// </summary>
    private void HideOneMore(SumRelation sum)
    {
        var parts = sum.Parts.Where(k => !IsUnseen(k)).OrderBy(k => _cells[k].Value == 0).ThenBy(k => _cells[k].Value).ToList();
        var isTotalUnseen = IsUnseen(sum.Total);
        var isDone = false;
        foreach (var part in parts)
        {
            isDone |= (isTotalUnseen || !isDone) && HideCell(part);
        }

        if (!isDone)
        {
            HideCell(sum.Total);
        }
    }

    private bool IsUnseen(FigureKey key) => !_cells.ContainsKey(key) || _hidden.Contains(key);

    private bool IsHidden(QuotientTerm term) => term.Cell is { } key && _hidden.Contains(key);

    /// <summary>
    /// Total, women and men alike, zeros too: that nobody among a few has something tells of each of them, and a shown zero
    /// beside a hidden total would say which total it was.
    /// </summary>
    private bool HideFamily(FigureKey? key)
    {
        var isHidden = HideCell(key);
        if (isHidden)
        {
            foreach (var sex in Enum.GetValues<Sex>())
            {
                HideCell(key!.Value with { Sex = sex });
            }
        }

        return isHidden;
    }

    /// <summary>False when it can't be hidden: anyone knows it, or has seen it.</summary>
    private bool HideCell(FigureKey? key)
    {
        if (key is not { } cell || !_cells.TryGetValue(cell, out var found) || found.IsShown)
        {
            return false;
        }

        _hidden.Add(cell);
        return true;
    }
}
