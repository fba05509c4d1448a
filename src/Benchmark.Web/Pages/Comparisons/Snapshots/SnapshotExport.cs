using Benchmark.Comparisons.Snapshots;
using Benchmark.Documents.Exports;
using Benchmark.Formatting;
using Benchmark.Localization;
using Benchmark.Reports;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Snapshots;

/// <summary>A snapshot as a table of a file. Every row says which day it shows, so that it isn't taken for today's.</summary>
public static class SnapshotExport
{
    /// <summary>The table of the answer, with the day and the address of the snapshot after it.</summary>
    public static ExportTable Table(SnapshotDto snapshot, string address, IStringLocalizer<BenchmarkResource> texts)
    {
        var words = new ComparisonWords(texts);
        var table = snapshot.Profile is { } profile ? ProfileExport.Table(profile, words) : ComparisonExport.Table(snapshot.Comparison!, words);
        var width = table.Headings.Count;
        ExportCell[] stamp = [ExportCell.Of(DisplayFormat.Date(SwedishClock.DateOf(snapshot.SavedAt))), ExportCell.Of(address)];
        return new ExportTable(
            table.Name,
            [.. table.Headings, texts["Snapshots:ExportDay"], texts["Snapshots:ExportAddress"]],
            table.Rows.Select(row => (IReadOnlyList<ExportCell>)[.. row, .. Enumerable.Repeat(ExportCell.Of((string?)null), width - row.Count), .. stamp]));
    }
}
