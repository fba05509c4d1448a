using Xunit;

namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>A test in a real browser: skipped, and said so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.Path is null ? Chromium.Missing : null;
}
