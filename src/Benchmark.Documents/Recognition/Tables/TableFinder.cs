using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>Finds the tables of a document: rows that follow on each other, with the title and the unit that stand above.</summary>
internal static partial class TableFinder
{
    private const int TitleReach = 8;
    private const int LongestTitle = 120;
    private const int NearTable = 3;

    /// <summary>The tables in reading order. Tables of contents aren't among them.</summary>
    public static IReadOnlyList<DocumentTable> Find(IReadOnlyList<DocumentLine> lines)
    {
        var tables = new List<DocumentTable>();
        for (var start = 0; start < lines.Count; start++)
        {
            if (lines[start].Kind != LineKind.Row)
            {
                continue;
            }

            var end = start + 1;
            while (end < lines.Count && Follows(lines[end - 1], lines[end], lines, start))
            {
                end++;
            }

            var rows = lines.Skip(start).Take(end - start).ToList();
            if (!ContentsTable.Is(rows) && !ContentsTable.IsUnderHeading(lines, start, rows))
            {
                var table = Table(lines, start, rows, tables.Count + 1);
                // A table right under another is in the same unit.
                var nearest = tables.Count > 0 && lines[start].Number - tables[^1].LastLine <= NearTable ? tables[^1].Unit : null;
                tables.Add(table.Unit is null ? table with { Unit = nearest } : table);
            }

            start = end - 1;
        }

        return tables;
    }

    private static bool Follows(DocumentLine previous, DocumentLine next, IReadOnlyList<DocumentLine> lines, int start) =>
        next.Kind == LineKind.Row
        && (previous.Table == next.Table || previous.Table == 0 || next.Table == 0)
        && !(BeginsAnother(next) && HasBody(lines, start, previous.Number));

    private static bool BeginsAnother(DocumentLine row) =>
        TableHead.IsFollowUp(row) || IsHeadOfValues(row);

    private static bool IsHeadOfValues(DocumentLine row) =>
        TableHead.CanBegin(row) && row.Cells.Skip(1).Count(c => ColumnHeading.Read(c, null).Kind is not null) >= 2
        // Days beside other words are when something begins and ends.
        && !(row.Cells.Skip(1).Any(c => Day().IsMatch(c)) && row.Cells.Skip(1).Any(c => c.Length > 0 && ColumnHeading.Read(c, null).Kind is null));

    private static bool HasBody(IReadOnlyList<DocumentLine> lines, int start, int lastNumber)
    {
        var rows = lines.Skip(start).TakeWhile(l => l.Number <= lastNumber).ToList();
        return TableHead.Count(rows) < rows.Count;
    }

    private static DocumentTable Table(IReadOnlyList<DocumentLine> lines, int start, List<DocumentLine> rows, int number)
    {
        var headCount = TableHead.Count(rows);
        var head = rows.Take(headCount).ToList();
        var above = Above(lines, start);
        var title = above.FirstOrDefault(l => l.Text.Length <= LongestTitle && l.Text[^1] is not ('.' or ','))?.Text.TrimEnd(':');
        title = title is null ? null : Numbered().Replace(title, string.Empty);
        var unit = head.Select(r => MoneyUnitName(r.Text)).FirstOrDefault(u => u is not null)
            ?? above.Select(l => l.Text.Length <= LongestTitle && UnitLine().IsMatch(l.Text) ? MoneyUnitName(l.Text) : null).FirstOrDefault(u => u is not null);
        // A head printed again on a new page is no row.
        return new DocumentTable(number, title, Headings(lines, start), TableHead.Join(head), [.. rows.Skip(headCount).Where(r => !head.Exists(h => h.Text == r.Text))], unit)
        {
            Head = head,
            Start = start,
            End = start + rows.Count,
            IsEnglish = IsEnglish(rows),
        };
    }

    private static string? MoneyUnitName(string text) =>
        MoneyUnit().Match(text) is { Success: true } match
            ? match.Groups["m"].Success ? "mnkr" : match.Groups["t"].Success ? "tkr" : "kr"
            : null;

    // Nearest first; not past another table.
    private static List<DocumentLine> Above(IReadOnlyList<DocumentLine> lines, int start)
    {
        var above = new List<DocumentLine>();
        for (var i = start - 1; i >= 0 && above.Count < TitleReach && lines[i].Kind != LineKind.Row; i--)
        {
            if (lines[i].Kind != LineKind.Blank)
            {
                above.Add(lines[i]);
            }
        }

        return above;
    }

    // Headings above, each of a higher level than the one below it where levels are known.
    private static List<string> Headings(IReadOnlyList<DocumentLine> lines, int start)
    {
        var headings = new List<string>();
        var level = int.MaxValue;
        for (var i = start - 1; i >= 0 && headings.Count < 3; i--)
        {
            if (lines[i].Kind == LineKind.Heading && (lines[i].Level == 0 || lines[i].Level < level))
            {
                headings.Insert(0, lines[i].Text);
                level = lines[i].Level == 0 ? level : lines[i].Level;
                if (lines[i].Level == 1)
                {
                    break;
                }
            }
        }

        return headings;
    }

    private static bool IsEnglish(List<DocumentLine> rows)
    {
        var cells = rows.SelectMany(r => r.Cells.Skip(1)).ToList();
        return cells.Count(c => CommaGroups().IsMatch(c)) >= 2 && !cells.Exists(c => CommaDecimals().IsMatch(c));
    }

    // "Tabell 2. Försörjningsstöd per månad": the number isn't the table's name.
    [GeneratedRegex(@"\A(?:tabell|diagram|figur)\s+\d{1,3}\s*[.:–-]\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\A20\d{2}-\d{2}-\d{2}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<m>\bmnkr\b|\bmkr\b|\bmsek\b|miljoner kronor|\bmiljoner kr\b|miljontals kronor)|(?<t>\btkr\b|\bkkr\b|\btsek\b|tusen kronor|tusental kronor|tusentals kronor|\btusen kr\b)|(?<k>\bkronor\b|\bkr\b|\bsek\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MoneyUnit();

    [GeneratedRegex(@"belopp|\(|,\s*(?:tkr|mnkr|kr|mkr)|\A\s*(?:tkr|mnkr|kr|mkr)\b|\b(?:tkr|mnkr|mkr)\)?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex UnitLine();

    [GeneratedRegex(@"\A-?\d{1,3}(?:,\d{3})+(?:\.\d+)?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CommaGroups();

    [GeneratedRegex(@"\d,\d{1,2}\s*%?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CommaDecimals();
}
