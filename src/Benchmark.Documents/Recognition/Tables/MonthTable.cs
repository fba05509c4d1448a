using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>Reads tables of values month by month: months down the side with a column a year, or months along the top.</summary>
internal static partial class MonthTable
{
    /// <summary>Whether most rows or columns are months.</summary>
    public static bool Is(DocumentTable table)
    {
        var named = table.Rows.Where(r => r.Cells[0].Length > 0).ToList();
        return (named.Count >= 3 && named.Count(r => LabelMonth(r.Cells[0])) * 2 >= named.Count) || Along(table) >= 3;
    }

    /// <summary>One series a year, or one a row when months stand along the top.</summary>
    public static IEnumerable<ExtractSeries> Read(DocumentTable table, int reportYear) =>
        Along(table) >= 3 ? ReadAlong(table, reportYear) : ReadDown(table, reportYear);

    private static IEnumerable<ExtractSeries> ReadAlong(DocumentTable table, int reportYear)
    {
        var year = Years(table.Columns[0]).Concat(Years(table.Title ?? string.Empty)).FirstOrDefault(reportYear);
        foreach (var row in table.Rows)
        {
            var points = new List<ExtractPoint>();
            for (var i = 1; i < row.Cells.Count && i < table.Columns.Count; i++)
            {
                var month = MonthIn(table.Columns[i]);
                if (month > 0 && PrintedNumber.TryRead(row.Cells[i], out var value, table.IsEnglish))
                {
                    points.Add(new ExtractPoint(Code(Years(table.Columns[i]).FirstOrDefault(year), month), value) { Label = table.Columns[i] });
                }
            }

            if (points.Count > 0)
            {
                var rowYear = Years(row.Cells[0]).FirstOrDefault(year);
                var name = PrintedPeriod.IsAll(row.Cells[0]) || row.Cells[0].Length == 0 ? table.Title ?? row.Cells[0] : row.Cells[0];
                yield return new ExtractSeries(name, table.Unit, row.Number, [.. points.Select(p => p with { Period = rowYear == year ? p.Period : $"{rowYear}{p.Period[4..]}" })]);
            }
        }
    }

    // The label may be printed again before each year's column.
    private static IEnumerable<ExtractSeries> ReadDown(DocumentTable table, int reportYear)
    {
        var width = table.Columns.Count > 0 ? table.Columns.Count : table.Rows.Max(r => r.Cells.Count);
        var titleYear = Years(table.Title ?? string.Empty).FirstOrDefault(reportYear);
        for (var column = 1; column < width; column++)
        {
            var points = new List<ExtractPoint>();
            var year = table.Columns.Count > 0 ? YearOf(table.Columns, column, titleYear) : titleYear;
            foreach (var row in table.Rows)
            {
                if (column < row.Cells.Count && PrintedNumber.TryRead(row.Cells[column], out var value, table.IsEnglish)
                    && PeriodOf(LabelOf(row, column), year) is { } period)
                {
                    var label = LabelOf(row, column);
                    points.Add(new ExtractPoint(period, value) { Label = label, Kind = Forecast().IsMatch(label) ? "prognos" : "utfall" });
                }
            }

            if (points.Count > 0)
            {
                yield return new ExtractSeries(InUnit().Replace(table.Title ?? table.Columns.ElementAtOrDefault(column) ?? string.Empty, string.Empty), table.Unit, table.Rows[0].Number, points);
            }
        }
    }

    private static string LabelOf(DocumentLine row, int column)
    {
        for (var i = column - 1; i > 0; i--)
        {
            if (row.Cells[i].Length > 0 && !PrintedNumber.TryRead(row.Cells[i], out _))
            {
                return row.Cells[i];
            }
        }

        return row.Cells[0];
    }

    private static int YearOf(IReadOnlyList<string> columns, int column, int reportYear)
    {
        for (var i = column; i >= 0; i--)
        {
            if (Years(columns[i]).FirstOrDefault() is var year and > 0)
            {
                return year;
            }
        }

        return reportYear;
    }

    private static string? PeriodOf(string label, int year)
    {
        var months = Month().Matches(label).Select(m => MonthName.Number(m.Value)).Where(m => m > 0).ToList();
        var own = Years(label).FirstOrDefault(year);
        return months.Count switch
        {
            0 when Whole().IsMatch(label) => own.ToString(CultureInfo.InvariantCulture),
            0 => null,
            1 => Code(own, months[0]),
            _ => $"{Code(own, months[0])}/{Code(own, months[^1])}",
        };
    }

    // "Jan–apr 2021" is a sum of months and no month; the same month of several years makes no series.
    private static int Along(DocumentTable table) => table.Columns.Skip(1).Where(c => Month().Count(c) == 1 && MonthIn(c) > 0 && ColumnHeading.Read(c, null).Text.Length <= 12 && !Words().IsMatch(c)).Select(MonthIn).Distinct().Count();

    private static bool LabelMonth(string label) => Month().IsMatch(label) && label.Length <= 20;

    private static int MonthIn(string text) => Month().Match(text) is { Success: true } match ? MonthName.Number(match.Value) : 0;

    private static string Code(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");

    private static IEnumerable<int> Years(string text) => Year().Matches(text).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\b(?:" + MonthName.Pattern + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<!\d)(?:19[89]|20[0-4])\d(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year();

    [GeneratedRegex(@"bokslut|helår|\bår\b|året|summa|totalt|prog", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();

    // The unit in brackets is no part of the name.
    [GeneratedRegex(@"\s*\((?:i\s+)?(?:tkr|kkr|mnkr|mkr|kr|tusental kronor)\)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex InUnit();

    [GeneratedRegex(@"prog", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Forecast();

    [GeneratedRegex(@"utf|bud|prog|mål|avv", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Words();
}
