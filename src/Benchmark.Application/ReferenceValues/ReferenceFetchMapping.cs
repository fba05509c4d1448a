using Benchmark.Comparisons;

namespace Benchmark.ReferenceValues;

/// <summary>Runs and fetches as they are shown.</summary>
internal static class ReferenceFetchMapping
{
    public static ReferenceRunDto ToDto(this ReferenceRun run) =>
        new(run.State, run.OrderedBy, run.IsFull, run.OrderedAt, run.StartedAt, run.FinishedAt, run.IsStopOrdered, run.Failure, run.FailureDetail, run.UnknownMunicipalities);

    public static ReferenceFetchDto ToDto(string subject, string? code, BilingualText? name, ReferenceFetch? last, ReferenceFetch? whole, int values) =>
        new(
            subject,
            code,
            name,
            (whole ?? last)?.Title,
            last?.State,
            last?.StartedAt,
            whole?.FinishedAt,
            values,
            last?.Changed ?? 0,
            last?.FromDate,
            last?.Failure,
            last?.FailureDetail,
            last?.Skipped ?? []);
}
