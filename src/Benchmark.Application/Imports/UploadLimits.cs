using Benchmark.Formatting;

namespace Benchmark.Imports;

/// <summary>What may be uploaded at once.</summary>
internal static class UploadLimits
{
    private const string Unnamed = "fil";

    /// <exception cref="BusinessException">No file, too many, or one too large to be kept.</exception>
    public static void Check(IReadOnlyList<UploadedFileDto> files)
    {
        if (files.Count == 0)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.FileEmpty);
        }

        if (files.Count > ImportConsts.MaxFilesPerUpload)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.TooManyFiles).WithData("max", ImportConsts.MaxFilesPerUpload);
        }

        if (files.FirstOrDefault(f => f.Content.Length > ImportConsts.MaxFileSize) is { } large)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.FileTooLarge).WithData("file", NameOf(large));
        }
    }

    /// <summary>A name that can be kept: no folders, no control characters, the ending saved when it is cut.</summary>
    public static string NameOf(UploadedFileDto file)
    {
        var bare = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var name = DraftCleaning.Optional(bare) ?? Unnamed;
        if (name.Length <= ImportConsts.MaxFileNameLength)
        {
            return name;
        }

        var ending = Path.GetExtension(name) is { Length: <= 10 } extension ? extension : string.Empty;
        return Cut.To(name, ImportConsts.MaxFileNameLength - ending.Length) + ending;
    }
}
