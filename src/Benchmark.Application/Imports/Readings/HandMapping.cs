using Benchmark.Documents.Recognition.Words;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;

namespace Benchmark.Imports.Readings;

/// <summary>
/// Makes printed rows what a person says they are. New rows are added last and the earlier ones withdrawn, so that the key of a row never
/// comes to mean another.
/// </summary>
internal sealed class HandMapping(CheckContext checks, string fileName, IReadOnlyDictionary<(PrintedNameKind Kind, string Name), string?> learnt)
{
    private readonly FinancePlaces _places = new(checks, learnt);
    private readonly FigureMaking _figures = new(checks, fileName);
    private readonly FinanceMaking _finance = new(checks, fileName);

    /// <summary>What the kommun's next document is to know of the row.</summary>
    public IEnumerable<LikeName> Lessons(PrintedRow row, string? target)
    {
        var place = FinancePlace.Parse(target);
        // A row of another table that has been a money row, and is it no more.
        if (row.IsMoney || place is not null || (row.Rows.Count > 0 && row.Rows[0].StartsWith(nameof(DraftSection.Finance), StringComparison.Ordinal)))
        {
            yield return _places.Lesson(row, place);
        }

        if (!row.IsMoney && place is null)
        {
            yield return new LikeName(PrintedNameKind.Indicator, row.Name, target ?? string.Empty);
        }
    }

    /// <summary>Refuses what the row can't be.</summary>
    /// <exception cref="BusinessException">Nothing was chosen, it is computed, or counted in something else.</exception>
    public void Check(PrintedRow row, string? target)
    {
        if (target is null)
        {
            return;
        }

        if (row.IsMoney || FinancePlace.Parse(target) is not null)
        {
            if (FinancePlace.Parse(target) is not { } place || !PrintedUnits.IsMoney(row.Unit) || !checks.Areas.ContainsKey(place.Area) || !checks.Items.ContainsKey(place.Item))
            {
                throw new BusinessException(BenchmarkErrorCodes.Imports.NothingChosen);
            }
        }
        else
        {
            var indicator = checks.Indicators.GetValueOrDefault(target) ?? throw new BusinessException(BenchmarkErrorCodes.Imports.NothingChosen);
            if (indicator.IsDerived)
            {
                throw new BusinessException(BenchmarkErrorCodes.Figures.DerivedIsComputed).WithData("indicator", indicator.NameSv);
            }

            PrintedUnits.Check(row.FullName, row.Unit, indicator, checks.Units[indicator.UnitCode]);
        }

        if (!row.Values.Any(v => v.IsUsable))
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.NoUsableValue).WithData("name", row.FullName);
        }
    }

    /// <summary>The content with the row as what is said.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="index">Which of its printed rows.</param>
    /// <param name="target">What it is; null for nothing.</param>
    /// <param name="isAlike">Whether it is only alike the row that the person has seen.</param>
    public DocumentContent Map(DocumentContent content, int index, string? target, bool isAlike = false)
    {
        var row = content.Printed[index];
        var draft = content.Draft;
        var doubts = content.Doubts.ToDictionary();
        var made = new List<DraftRow>();
        if (FinancePlace.Parse(target) is { } place)
        {
            // Where the table doesn't tell, the row does.
            var lines = _finance.Make(row, place, row.HasNegativeCosts ?? _finance.TurnsAlone(row, place)).ToList();
            made.AddRange(lines.Select((_, i) => new DraftRow(DraftSection.Finance, draft.FinanceLines.Count + i)));
            draft = draft with { FinanceLines = [.. draft.FinanceLines, .. lines] };
        }
        else if (target is not null)
        {
            var figures = _figures.Make(row, checks.Indicators[target]).ToList();
            made.AddRange(figures.Select((_, i) => new DraftRow(DraftSection.Figures, draft.Figures.Count + i)));
            foreach (var at in made.Where((_, i) => figures[i].IsPeriodDoubtful))
            {
                doubts[at.ToString()] = RowDoubt.Period;
            }

            draft = draft with { Figures = [.. draft.Figures, .. figures.Select(f => f.Figure)] };
        }

        if (IsUnitDoubtful(row, target, isAlike))
        {
            made.ForEach(at => doubts.TryAdd(at.ToString(), RowDoubt.Unit));
        }

        string[] withdrawn = [.. content.Withdrawn, .. row.Rows];
        draft = DraftCleaning.Clean(draft);
        foreach (var at in made.Where(r => StandsTwice(draft, r, withdrawn)))
        {
            doubts[at.ToString()] = RowDoubt.Twice;
        }

        var others = content.Unmatched.Where(u => u.Printed != index);
        return content with
        {
            Draft = draft,
            Doubts = doubts,
            Withdrawn = withdrawn,
            Printed = [.. content.Printed.Select((r, i) => i == index ? r with { Rows = [.. made.Select(m => m.ToString())] } : r)],
            Unmatched = target is null ? [.. others.Append(UnmatchedRows.Of(row, index)).OrderBy(u => u.Line)] : [.. others],
        };
    }

    /// <summary>
    /// Other rows that the same choice holds for: of the same name and group, in a unit that fits, none of them decided, and nothing said of
    /// them by a person.
    /// </summary>
    public IReadOnlyList<(int Index, string? Target)> Alike(DocumentReading reading, DocumentContent content, int index, string? target)
    {
        var said = reading.Mappings.Select(m => m.Row).ToHashSet();
        var decided = reading.Decisions.Where(d => d.Verdict is not null).Select(d => d.Key).ToHashSet();
        var unmatched = content.Unmatched.Select(u => u.Printed).ToHashSet();
        var chosen = content.Printed[index];
        var lesson = Name(chosen, target);
        return
        [
            .. content.Printed.Select((row, i) => (Row: row, Index: i))
                .Where(r => r.Index != index && !said.Contains(r.Index) && IsSame(r.Row, chosen) && !r.Row.Rows.Any(decided.Contains) && r.Row.Values.Any(v => v.IsUsable))
                .Where(r => unmatched.Contains(r.Index) ? Targets(r.Row) is not null : r.Row.Rows.Count > 0 && Name(r.Row, target) == lesson)
                .Select(r => (r.Index, Target: Targets(r.Row)))
                .Where(r => r.Target is not null || target is null),
        ];

        string? Targets(PrintedRow row) => row.IsMoney || FinancePlace.Parse(target) is not null
            ? (row.IsMoney ? _places.Find(row) : _places.Said(row)) is { Like: null } place ? place.Target : null
            : target is not null && PrintedUnits.Fits(row.Unit, checks.Indicators[target]) ? target : null;
    }

    private static bool IsSame(PrintedRow row, PrintedRow other) =>
        row.IsMoney == other.IsMoney && Folded.Of(row.Name) == Folded.Of(other.Name) && Folded.Of(row.Group) == Folded.Of(other.Group);

    private string Name(PrintedRow row, string? target) => Folded.Of(Lessons(row, target).First().Printed);

    private bool IsUnitDoubtful(PrintedRow row, string? target, bool isAlike) =>
        FinancePlace.Parse(target) is not null ? row.Unit is null : target is not null && PrintedUnits.IsDoubtful(row.Unit, checks.Indicators[target], isAlike);

    private static bool StandsTwice(ReportDraft draft, DraftRow at, string[] withdrawn) =>
        DraftRows.SameAs(draft, at).Any(r => !withdrawn.Contains(r.ToString()));
}
