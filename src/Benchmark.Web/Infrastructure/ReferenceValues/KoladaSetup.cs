using Benchmark.ReferenceValues;

namespace Benchmark.Web.Infrastructure.ReferenceValues;

internal static class KoladaSetup
{
    /// <summary>The section <c>Kolada</c>; the program doesn't start with one that can't be used.</summary>
    public static void AddKolada(this WebApplicationBuilder builder) =>
        builder.Services.AddOptions<KoladaOptions>()
            .BindConfiguration(KoladaOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
}
