using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>What the files of a hand-in are called.</summary>
internal static class FileNames
{
    /// <summary>"nyckeltal.csv, mål.csv"; null without files.</summary>
    public static string? Of(IReadOnlyCollection<Guid> ids, IEnumerable<ReportFileDto> files) =>
        ids.Count == 0 ? null : string.Join(", ", files.Where(f => ids.Contains(f.Id)).Select(f => f.FileName));
}
