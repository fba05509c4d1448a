using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Benchmark.Reports;

/// <summary>
/// A period that always begins on 1 January: a month, tertial 1, tertial 2 or the year.
/// Written <c>2022-02</c>, <c>2018-T1</c>, <c>2018-T2</c> or <c>2018</c>.
/// </summary>
public readonly record struct ReportPeriod : IComparable<ReportPeriod>
{
    /// <summary>The first year that can be reported.</summary>
    public const int FirstYear = 1990;

    /// <summary>The last year that can be reported.</summary>
    public const int LastYear = 2100;

    /// <summary>The longest code, <c>2018-T2</c>.</summary>
    public const int MaxCodeLength = 7;

    private ReportPeriod(int year, ReportPeriodKind kind, int lastMonth)
    {
        if (year is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year between 1990 and 2100.");
        }

        if (lastMonth is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(lastMonth), lastMonth, "A month between 1 and 12.");
        }

        Year = year;
        Kind = kind;
        LastMonth = lastMonth;
    }

    /// <summary>The calendar year, 1990–2100.</summary>
    public int Year { get; }

    /// <summary>Which of the four kinds.</summary>
    public ReportPeriodKind Kind { get; }

    /// <summary>The last month that is counted, 1–12.</summary>
    public int LastMonth { get; }

    /// <summary>The first day, always 1 January.</summary>
    public DateOnly From => new(Year, 1, 1);

    /// <summary>The last day.</summary>
    public DateOnly To => new(Year, LastMonth, DateTime.DaysInMonth(Year, LastMonth));

    /// <summary>The code used in addresses, files and the API.</summary>
    public string Code => Kind switch
    {
        ReportPeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{LastMonth:00}"),
        ReportPeriodKind.T1 => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-T1"),
        ReportPeriodKind.T2 => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-T2"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>The same kind of period one year earlier.</summary>
    public ReportPeriod PreviousYear => new(Year - 1, Kind, LastMonth);

    /// <summary>January–December of <paramref name="year"/>.</summary>
    public static ReportPeriod ForYear(int year) => new(year, ReportPeriodKind.Year, 12);

    /// <summary>January–April of <paramref name="year"/>.</summary>
    public static ReportPeriod T1(int year) => new(year, ReportPeriodKind.T1, 4);

    /// <summary>January–August of <paramref name="year"/>.</summary>
    public static ReportPeriod T2(int year) => new(year, ReportPeriodKind.T2, 8);

    /// <summary>January up to and including <paramref name="month"/> (1–12).</summary>
    public static ReportPeriod Month(int year, int month) => new(year, ReportPeriodKind.Month, month);

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">It isn't one.</exception>
    public static ReportPeriod Parse(string code) =>
        TryParse(code, out var period) ? period.Value : throw new FormatException($"'{code}' is not a report period.");

    /// <summary>Reads a code such as <c>2018-T2</c>, <c>2018</c> or <c>2018-08</c>.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ReportPeriod? period)
    {
        period = null;
        if (code is not { Length: 4 or 7 } || !TryReadDigits(code.AsSpan(0, 4), out var year) || year is < FirstYear or > LastYear)
        {
            return false;
        }

        if (code.Length == 4)
        {
            period = ForYear(year);
            return true;
        }

        var rest = code.AsSpan(4);
        if (rest.Equals("-T1", StringComparison.OrdinalIgnoreCase))
        {
            period = T1(year);
        }
        else if (rest.Equals("-T2", StringComparison.OrdinalIgnoreCase))
        {
            period = T2(year);
        }
        else if (rest[0] == '-' && TryReadDigits(rest[1..], out var month) && month is >= 1 and <= 12)
        {
            period = Month(year, month);
        }

        return period is not null;
    }

    /// <summary>Orders by last day, then by kind.</summary>
    public int CompareTo(ReportPeriod other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0)
        {
            return byYear;
        }

        var byMonth = LastMonth.CompareTo(other.LastMonth);
        return byMonth != 0 ? byMonth : Kind.CompareTo(other.Kind);
    }

    /// <inheritdoc />
    public override string ToString() => Code;

    public static bool operator <(ReportPeriod left, ReportPeriod right) => left.CompareTo(right) < 0;

    public static bool operator >(ReportPeriod left, ReportPeriod right) => left.CompareTo(right) > 0;

    public static bool operator <=(ReportPeriod left, ReportPeriod right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ReportPeriod left, ReportPeriod right) => left.CompareTo(right) >= 0;

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
