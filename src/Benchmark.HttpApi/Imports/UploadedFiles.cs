using Benchmark.Imports;
using Microsoft.AspNetCore.Http;

namespace Benchmark.HttpApi.Imports;

/// <summary>Brings the files of a form into memory, none of them before all are known to be within their limits.</summary>
public static class UploadedFiles
{
    /// <exception cref="BusinessException">Too many, or one too large.</exception>
    public static async Task<IReadOnlyList<UploadedFileDto>> ReadAsync(IReadOnlyList<IFormFile> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count > ImportConsts.MaxFilesPerUpload)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.TooManyFiles).WithData("max", ImportConsts.MaxFilesPerUpload);
        }

        if (files.FirstOrDefault(f => f.Length > ImportConsts.MaxFileSize) is { } large)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.FileTooLarge).WithData("file", large.FileName);
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
