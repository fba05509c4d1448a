using System.Globalization;
using Benchmark.Formatting;
using Benchmark.Localization;
using Benchmark.ReferenceValues;
using Benchmark.Reports;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Administration.ReferenceValues;

/// <summary>The sentences about runs and fetches.</summary>
public sealed class ReferenceWords(IStringLocalizer<BenchmarkResource> texts)
{
    /// <summary>A moment in Swedish time; nothing where there is none.</summary>
    public static string Moment(DateTimeOffset? moment) => moment is { } at ? DisplayFormat.Moment(SwedishClock.Local(at)) : string.Empty;

    /// <summary>The moment for sorting.</summary>
    public static string Sortable(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>How a run stands.</summary>
    public string Run(ReferenceRunDto run) =>
        texts["ReferenceValues:Run" + run.State, Moment(run.FinishedAt ?? run.StartedAt ?? run.OrderedAt)];

    /// <summary>How an indicator's last fetch went, in a word or two.</summary>
    public string State(ReferenceFetchState? state) => texts["ReferenceValues:State" + (state?.ToString() ?? "Never")];

    /// <summary>What went wrong, in a sentence; nothing when nothing did.</summary>
    public string? Failure(ReferenceFailure? failure, string? detail) =>
        failure is null ? null : texts["ReferenceValues:Failure" + failure, detail ?? "–"].Value;
}
