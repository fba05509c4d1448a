namespace Benchmark.Imports.Readings;

/// <summary>Reads a report document on trial ("provläsning"): nothing is stored.</summary>
public interface ITrialReadingAppService : IApplicationService
{
    /// <summary>What the document holds, as the JSON that docs/formats/extract.md describes.</summary>
    /// <exception cref="BusinessException">It can't be read, or takes too long.</exception>
    Task<string> ReadAsync(UploadedFileDto file, CancellationToken cancellationToken = default);
}
