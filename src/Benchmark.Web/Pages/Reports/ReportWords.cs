using System.Globalization;
using Benchmark.Formatting;
using Benchmark.Reports;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Reports;

/// <summary>How a report's facts are written on its pages.</summary>
internal static class ReportWords
{
    private const double Kilobyte = 1024;

    /// <summary>"januari–augusti 2018".</summary>
    public static string Period(string code) => DisplayFormat.Period(ReportPeriod.Parse(code));

    /// <summary>In Swedish time.</summary>
    public static string Moment(DateTimeOffset at) => DisplayFormat.Moment(SwedishClock.Local(at));

    /// <summary>"Arbetslivsnämnden, januari–augusti 2018".</summary>
    public static string Title(string board, string periodCode) => $"{board}, {Period(periodCode)}";

    /// <summary>"Publicerad", or "Ersatt av version 2" once a later version is published.</summary>
    /// <param name="words">The reader's texts.</param>
    /// <param name="version">The version that is spoken of.</param>
    /// <param name="stage">Its stage.</param>
    /// <param name="all">All versions of the report.</param>
    public static string Stage(IStringLocalizer words, int version, ReportStage stage, IEnumerable<(int Version, ReportStage Stage)> all)
    {
        var latest = all.Where(v => v.Stage == ReportStage.Published).Select(v => v.Version).DefaultIfEmpty(version).Max();
        return stage == ReportStage.Published && latest > version ? words["Reports:ReplacedBy", latest] : words[$"ReportStage:{stage}"];
    }

    /// <summary>"Anna Lind, 31 augusti 2018 kl. 14.05"; only the moment where nobody took the step.</summary>
    public static string By(IStringLocalizer words, string? name, DateTimeOffset at) =>
        string.IsNullOrEmpty(name) ? Moment(at) : words["Reports:By", name, Moment(at)];

    /// <summary>A status's or stage's name as markup wants it: <c>not-started</c>.</summary>
    public static string Mark(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? string.Empty : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>"12 kB".</summary>
    public static string Size(int bytes) =>
        bytes < Kilobyte ? $"{DisplayFormat.Number(bytes)}\u00A0B" : $"{DisplayFormat.Number((decimal)(bytes / Kilobyte))}\u00A0kB";

    /// <summary>An id for a field that page scripts and links can use.</summary>
    public static string IdOf(string key) => "f-" + string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) ? c.ToString() : ((int)c).ToString("x", CultureInfo.InvariantCulture) + "_"));
}
