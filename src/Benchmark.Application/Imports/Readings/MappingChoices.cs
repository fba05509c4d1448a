using Benchmark.Formatting;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Readings;

/// <summary>What a printed row can be said to be, the likely first.</summary>
internal sealed class MappingChoices(CheckContext checks, IReadOnlyDictionary<(PrintedNameKind Kind, string Name), string?> learnt)
{
    private const int MostLikely = 5;

    public MappingChoicesDto Build(DocumentReading reading, PrintedRow row, int index, string? search)
    {
        var known = row.IsMoney ? [] : Indicators(search);
        var likely = row.IsMoney
            ? []
            : new NameMatcher(PrintedNameKind.Indicator, IndicatorNames.Of(checks), learnt).Alike(row.Name)
                .Where(known.ContainsKey).Select(c => known[c]).Where(i => PrintedUnits.Fits(row.Unit, i)).Take(MostLikely).ToList();
        var isMoney = PrintedUnits.IsMoney(row.Unit);
        var now = Now(reading.Content!.Draft, row);
        var place = FinancePlace.Parse(now) ?? (row.IsMoney ? new FinancePlaces(checks, learnt).Find(row) : null);
        return new MappingChoicesDto
        {
            Row = index,
            Name = row.FullName,
            Unit = row.Unit,
            IsMoney = row.IsMoney,
            Seen = reading.Mappings.Count(m => m.Row == index),
            Rows = [.. row.Rows.Select(key => new SeenRow(key, reading.Decisions.FirstOrDefault(d => d.Key == key)?.Stamp ?? 0))],
            Now = now,
            Likely = [.. likely.Select(Choice)],
            Indicators =
            [
                .. known.Values.Except(likely)
                    .OrderBy(i => !checks.IsAsked(i.AreaCode)).ThenBy(i => checks.Areas.GetValueOrDefault(i.AreaCode)?.SortOrder).ThenBy(i => i.SortOrder)
                    .GroupBy(i => i.AreaCode)
                    .Select(g => new ChoiceGroupDto(checks.ShownArea(g.Key), [.. g.Select(Choice)])),
            ],
            Areas = isMoney ? [.. checks.Areas.Values.OrderBy(a => !checks.IsAsked(a.Code)).ThenBy(a => a.SortOrder).Select(a => new ChoiceDto(a.Code, checks.ShownArea(a.Code), null, string.Empty))] : [],
            Items = isMoney ? [.. checks.Items.Values.OrderBy(i => i.SortOrder).Select(i => new ChoiceDto(i.Code, checks.ShownItem(i.Code), null, string.Empty))] : [],
            Area = place?.Area,
            Item = place?.Item,
        };
    }

    private Dictionary<string, Indicator> Indicators(string? search)
    {
        var words = (search ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return checks.Indicators.Values
            .Where(i => !i.IsDerived && words.All(w => $"{i.Code} {i.NameSv} {i.NameEn} {checks.ShownArea(i.AreaCode)} {string.Join(' ', i.Synonyms)}".Contains(w, StringComparison.OrdinalIgnoreCase)))
            .ToDictionary(i => i.Code);
    }

    private ChoiceDto Choice(Indicator indicator) =>
        new(indicator.Code, DisplayFormat.Choose(indicator.NameSv, indicator.NameEn), checks.ShownUnit(indicator), string.Join(' ', indicator.Synonyms));

    private static string? Now(ReportDraft draft, PrintedRow row) =>
        row.Rows.Count > 0 && DraftRow.TryParse(row.Rows[0], out var at)
            ? DraftRows.Find(draft, at.Value) switch
            {
                DraftFigure figure => figure.Indicator,
                DraftFinanceLine line => new FinancePlace(line.Area, line.Item).Target,
                _ => null,
            }
            : null;
}
