using Benchmark.Imports;

namespace Benchmark.Web.Pages.Reports;

/// <summary>Brings the files of a form into memory, each up to its limit.</summary>
internal static class UploadedFiles
{
    /// <exception cref="BusinessException">Too many, or one too large.</exception>
    public static async Task<IReadOnlyList<UploadedFileDto>> ReadAsync(IReadOnlyList<IFormFile> files, CancellationToken cancellationToken)
    {
        if (files.Count > ImportConsts.MaxFilesPerUpload)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.TooManyFiles);
        }

        if (files.Any(f => f.Length > ImportConsts.MaxFileSize))
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.FileTooLarge);
        }

        var read = new List<UploadedFileDto>(files.Count);
        foreach (var file in files)
        {
            var content = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(content, cancellationToken);
            read.Add(new UploadedFileDto(file.FileName, file.ContentType, content));
        }

        return read;
    }
}
