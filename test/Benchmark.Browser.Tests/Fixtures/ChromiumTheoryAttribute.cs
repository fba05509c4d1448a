using Xunit;

namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>The same as <see cref="ChromiumFactAttribute"/>, once for each line of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.Path is null ? Chromium.Missing : null;
}
