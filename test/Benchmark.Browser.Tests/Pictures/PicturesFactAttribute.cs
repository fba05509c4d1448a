using Benchmark.Browser.Tests.Fixtures;
using Xunit;

namespace Benchmark.Browser.Tests.Pictures;

/// <summary>Takes pictures only when asked to, by a folder in BENCHMARK_PICTURES.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PicturesFactAttribute : FactAttribute
{
    public PicturesFactAttribute() =>
        Skip = Chromium.Path is null ? Chromium.Missing : Folder is null ? "Set BENCHMARK_PICTURES to a folder to have pictures taken." : null;

    /// <summary>Where pictures go; null when nobody asked.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("BENCHMARK_PICTURES") is { Length: > 0 } folder ? folder : null;
}
