namespace Benchmark.Web.Infrastructure.Jobs;

/// <summary>The name of the job that runs in this flow, for the audit log.</summary>
internal static class RunningJob
{
    private static readonly AsyncLocal<string?> Current = new();

    public static string? Name
    {
        get => Current.Value;
        set => Current.Value = value;
    }
}
