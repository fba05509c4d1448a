using Xunit;

namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>A test that needs LibreOffice: skipped, and said so, where neither BENCHMARK_SOFFICE nor the path has it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SofficeFactAttribute : FactAttribute
{
    public SofficeFactAttribute()
    {
        if (Soffice.Command is null)
        {
            Skip = "LibreOffice isn't installed; set BENCHMARK_SOFFICE to its soffice.";
        }
    }
}
