using System.Globalization;
using Benchmark.Reports;

namespace Benchmark.Formatting;

/// <content>Days and periods.</content>
public static partial class DisplayFormat
{
    /// <summary>"31 augusti 2018".</summary>
    public static string Date(DateOnly? date) =>
        date is { } day ? day.ToString("d MMMM yyyy", DisplayLanguage.Culture) : string.Empty;

    /// <summary>A day or month that someone wrote as 2019-12-31 or 2019-12, as people read it; any other text as it is.</summary>
    public static string? DayOrText(string? text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Date(day);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? Month(month) : text;
    }

    /// <summary>"31 augusti 2018 kl. 14.05", in the moment's own offset; bring it to Swedish time first.</summary>
    public static string Moment(DateTimeOffset moment) => DisplayLanguage.IsEnglish
        ? moment.ToString("d MMMM yyyy, HH:mm", DisplayLanguage.Culture)
        : moment.ToString("d MMMM yyyy 'kl.' HH.mm", DisplayLanguage.Culture);

    /// <summary>"augusti 2018".</summary>
    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", DisplayLanguage.Culture);

    /// <summary>"januari–augusti 2018", "januari 2022", "helåret 2018", "januari–augusti 2018 (månadsrapport)".</summary>
    public static string Period(ReportPeriod period)
    {
        var year = period.Year.ToString(CultureInfo.InvariantCulture);
        if (period.Kind == ReportPeriodKind.Year)
        {
            return DisplayLanguage.Choose("helåret ", "the whole year ") + year;
        }

        var names = DisplayLanguage.Culture.DateTimeFormat;
        return period.LastMonth == 1
            ? $"{names.GetMonthName(1)} {year}"
            : $"{names.GetMonthName(1)}–{names.GetMonthName(period.LastMonth)} {year}{Monthly(period)}";
    }

    /// <summary>"T2 2018", "2018", "jan–feb 2022"; for table heads and axes.</summary>
    public static string PeriodShort(ReportPeriod period)
    {
        var year = period.Year.ToString(CultureInfo.InvariantCulture);
        return period.Kind switch
        {
            ReportPeriodKind.Year => year,
            ReportPeriodKind.T1 => $"T1 {year}",
            ReportPeriodKind.T2 => $"T2 {year}",
            _ when period.LastMonth == 1 => $"{ShortMonth(1)} {year}",
            _ => $"{ShortMonth(1)}–{ShortMonth(period.LastMonth)} {year}{Monthly(period)}",
        };
    }

    /// <summary>"januari–augusti", "helår": a period without its year.</summary>
    public static string KindOfPeriod(ReportPeriod period)
    {
        if (period.Kind == ReportPeriodKind.Year)
        {
            return DisplayLanguage.Choose("helår", "whole years");
        }

        var names = DisplayLanguage.Culture.DateTimeFormat;
        return period.LastMonth == 1 ? names.GetMonthName(1) : $"{names.GetMonthName(1)}–{names.GetMonthName(period.LastMonth)}";
    }

    /// <summary>"per 31 augusti 2018", for a value that holds on a day.</summary>
    public static string AsOf(ReportPeriod period) => DisplayLanguage.Choose("per ", "as of ") + Date(period.To);

    // The same months have a tertial's or a year's report too, which is another.
    private static string Monthly(ReportPeriod period) => period is { Kind: ReportPeriodKind.Month, LastMonth: 4 or 8 or 12 }
        ? DisplayLanguage.Choose(" (månadsrapport)", " (monthly report)")
        : string.Empty;

    private static string ShortMonth(int month)
    {
        var name = DisplayLanguage.Culture.DateTimeFormat.GetMonthName(month);
        return name.Length <= 4 ? name : name[..3];
    }
}
