using Benchmark.Documents.Imports;
using Benchmark.Imports.Readings;
using Benchmark.Reports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Benchmark.Imports;

/// <summary>Registers what handing in is made of.</summary>
internal static class ImportServices
{
    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.TryAddScoped<IReportDraftApplier, ReportDraftApplier>();
        services.TryAddScoped<ReportWorkspaceReader>();
        services.TryAddScoped<FileReading>();
        services.TryAddScoped<LeftOutBook>();
        services.TryAddScoped<ReportDtoBuilder>();
        services.TryAddScoped<EarlierStatusReader>();
        services.TryAddScoped<EarlierAssessmentReader>();
        services.TryAddScoped<RemovableThings>();
        services.TryAddScoped<DocumentReadingJob>();
        services.TryAddScoped<LearntNames>();
        services.TryAddScoped<ReadingChanges>();
        services.TryAddSingleton<StrandedReadings>();
        services.TryAddSingleton<IReportFileReader, ReportFileReader>();
        return services;
    }
}
